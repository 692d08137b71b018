package org.acme.platform.accounts;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is calling. */
@ApplicationScoped
public class CurrentUser {
    private final SecurityIdentity identity;

    CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The id of the caller's account. Only for endpoints that ask for authentication. */
    public UUID id() {
        return UUID.fromString(identity.getPrincipal().getName());
    }

    static UUID session(JsonWebToken token) {
        return UUID.fromString(token.getClaim(AccessTokens.SESSION_CLAIM));
    }
}
