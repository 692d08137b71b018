package org.acme.platform.accounts;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acme.contracts.accounts.Role;

/** Tells who is calling where a connection outlives the token that it was opened with. */
@ApplicationScoped
public class Callers {
    private final IdentityProviderManager identities;
    private final SessionFeed sessions;

    Callers(IdentityProviderManager identities, SessionFeed sessions) {
        this.identities = identities;
        this.sessions = sessions;
    }

    /** Who was authenticated; fails with {@link AuthenticationFailedException} for nobody. */
    public Uni<Caller> of(Uni<SecurityIdentity> identity) {
        return identity.map(Callers::caller);
    }

    /** Whom a token stands for; fails with {@link AuthenticationFailedException} for one that is refused. */
    public Uni<Caller> ofToken(String accessToken) {
        TokenCredential credential = new JsonWebTokenCredential(accessToken);
        return of(identities.authenticate(new TokenAuthenticationRequest(credential)));
    }

    /** Whether the session ended after the token was accepted. */
    public boolean isOver(Caller caller) {
        return sessions.hasEnded(caller.sessionId());
    }

    private static Caller caller(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof AccessToken token) {
            return new Caller(
                    token.accountId(),
                    token.sessionId(),
                    roles(identity),
                    Instant.ofEpochSecond(token.getExpirationTime()));
        }
        throw new AuthenticationFailedException("Nobody is signed in");
    }

    private static Set<Role> roles(SecurityIdentity identity) {
        return Stream.of(Role.values())
                .filter(role -> identity.hasRole(role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }
}
