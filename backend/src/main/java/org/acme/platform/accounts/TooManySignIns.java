package org.acme.platform.accounts;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.acme.platform.errors.RetryLater;

/** More people sign in, or open an account, than there are processors to check their passwords in time. */
final class TooManySignIns extends RetryLater {
    TooManySignIns(Duration wait) {
        super(
                Response.Status.SERVICE_UNAVAILABLE,
                "too-many-sign-ins",
                "Too many sign-ins at once",
                "Others are signing in. Wait a little and try again.",
                wait);
    }
}
