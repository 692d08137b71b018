package org.acme.platform.accounts;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import org.acme.platform.errors.ProblemException;

/** More people sign in, or open an account, than there are processors to check their passwords in time. */
final class TooManySignIns extends ProblemException {
    private final Duration wait;

    TooManySignIns(Duration wait) {
        super(
                Response.Status.SERVICE_UNAVAILABLE,
                "too-many-sign-ins",
                "Too many sign-ins at once",
                "Others are signing in. Wait a little and try again.");
        this.wait = wait;
    }

    @Override
    protected Map<String, String> headers() {
        return Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
    }
}
