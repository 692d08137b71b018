package org.acme.platform.accounts;

import jakarta.ws.rs.core.Response;
import org.acme.platform.errors.ProblemException;

/** There is no refresh token, or none that is good for anything. */
final class SessionOver extends ProblemException {
    SessionOver() {
        super(Response.Status.UNAUTHORIZED, "session-ended", "Not signed in", "Your session has ended. Sign in again.");
    }
}
