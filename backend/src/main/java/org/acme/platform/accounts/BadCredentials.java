package org.acme.platform.accounts;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.acme.platform.errors.ProblemException;

/**
 * One answer for an unknown address and for a wrong password: signing in does not tell which addresses have accounts.
 * Opening an account does, with {@link EmailTaken}, until addresses are confirmed by mail.
 */
final class BadCredentials extends ProblemException {
    BadCredentials() {
        super(
                Response.Status.UNAUTHORIZED,
                "bad-credentials",
                "Sign-in failed",
                "The address or the password is wrong.");
    }

    /** Each 401 has a challenge (RFC 9110, section 15.5.2). */
    @Override
    protected Map<String, String> headers() {
        return Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
}
