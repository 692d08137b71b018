package org.acme.platform.accounts;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Refuses access tokens of sessions that have ended, however long the token itself would be good for. */
@ApplicationScoped
class EndedSessions implements SecurityIdentityAugmentor {
    private final SessionFeed feed;

    EndedSessions(SessionFeed feed) {
        this.feed = feed;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof AccessToken token)) {
            return Uni.createFrom().item(identity);
        }
        var session = token.sessionId();
        // Without the feed another node's logout could be missed, so the database answers.
        return feed.isLive()
                ? Uni.createFrom().item(() -> unlessEnded(identity, feed.hasEnded(session)))
                : context.runBlocking(() -> unlessEnded(identity, feed.hasEndedInDatabase(session)));
    }

    private static SecurityIdentity unlessEnded(SecurityIdentity identity, boolean ended) {
        if (ended) {
            throw new AuthenticationFailedException("The session has ended");
        }
        return identity;
    }
}
