package org.acme.platform.accounts;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who is calling. */
@ApplicationScoped
public class CurrentUser {
    private final SecurityIdentity identity;

    CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The id of the caller's account. Only for endpoints that ask for authentication. */
    public UUID id() {
        return token().accountId();
    }

    /** The session that the caller is signed in with. */
    UUID sessionId() {
        return token().sessionId();
    }

    private AccessToken token() {
        return (AccessToken) identity.getPrincipal();
    }
}
