package org.acme.platform.accounts;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.acme.platform.errors.ProblemException;

/** There is no refresh token, or none that is good for anything. */
final class SessionOver extends ProblemException {
    SessionOver() {
        super(Response.Status.UNAUTHORIZED, "session-ended", "Not signed in", "Your session has ended. Sign in again.");
    }

    /** Each 401 has a challenge (RFC 9110, section 15.5.2). */
    @Override
    protected Map<String, String> headers() {
        return Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
}
