package org.acme.platform.accounts;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.acme.platform.errors.RetryLater;

/** Too many sign-ins have failed, or too many links were asked for: 429, with the time until the next may be tried. */
final class TooManyAttempts extends RetryLater {
    TooManyAttempts(Duration wait) {
        super(
                Response.Status.TOO_MANY_REQUESTS,
                "too-many-attempts",
                "Too many attempts",
                "That was tried too often. Wait a little and try again.",
                wait);
    }
}
