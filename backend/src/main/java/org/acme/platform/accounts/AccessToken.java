package org.acme.platform.accounts;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.util.Objects;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jspecify.annotations.Nullable;

/**
 * An access token that was accepted. What each request asks of it is read once: the framework looks up a claim that is
 * not one of MicroProfile's, such as the session's, by an exception.
 */
final class AccessToken extends DefaultJWTCallerPrincipal {
    private final UUID accountId;
    private final UUID sessionId;

    /** @throws MalformedClaimException when the subject or the session is no id */
    AccessToken(JwtClaims claims) throws MalformedClaimException {
        super(AccessTokens.TYPE, claims);
        accountId = id(claims.getSubject(), "sub");
        sessionId = id(claims.getStringClaimValue(AccessTokens.SESSION_CLAIM), AccessTokens.SESSION_CLAIM);
    }

    UUID accountId() {
        return accountId;
    }

    UUID sessionId() {
        return sessionId;
    }

    private static UUID id(@Nullable String text, String claim) throws MalformedClaimException {
        try {
            return UUID.fromString(Objects.requireNonNullElse(text, ""));
        } catch (IllegalArgumentException malformed) {
            throw new MalformedClaimException("There is no id in " + claim, malformed);
        }
    }
}
