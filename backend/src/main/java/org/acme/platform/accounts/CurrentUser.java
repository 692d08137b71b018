package org.acme.platform.accounts;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
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
        return id(identity.getPrincipal());
    }

    static UUID id(Principal principal) {
        return UUID.fromString(principal.getName());
    }

    static UUID session(JsonWebToken token) {
        return UUID.fromString(token.getClaim(AccessTokens.SESSION_CLAIM));
    }
}
