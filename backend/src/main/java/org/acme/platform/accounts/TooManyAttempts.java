package org.acme.platform.accounts;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import org.acme.platform.errors.ProblemException;

/** Too many sign-ins have failed: 429, with the time until the next may be tried. */
final class TooManyAttempts extends ProblemException {
    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super(
                Response.Status.TOO_MANY_REQUESTS,
                "too-many-attempts",
                "Too many attempts",
                "Too many sign-ins have failed. Wait a little and try again.");
        this.wait = wait;
    }

    @Override
    protected Map<String, String> headers() {
        return Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
    }
}
