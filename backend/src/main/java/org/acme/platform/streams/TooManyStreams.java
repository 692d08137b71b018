package org.acme.platform.streams;

import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import org.acme.platform.errors.RetryLater;

/** All streams that may be open at one time are: 429 when they are the caller's own (RFC 6585), otherwise 503. */
final class TooManyStreams extends RetryLater {
    private static final Duration A_WHILE = Duration.ofSeconds(10);

    private TooManyStreams(Status status, String detail) {
        super(status, "too-many-streams", "Too many imports and exports at once", detail, A_WHILE);
    }

    static TooManyStreams ofOneAccount() {
        return new TooManyStreams(Status.TOO_MANY_REQUESTS, "Wait until one of yours has ended and send it again.");
    }

    static TooManyStreams ofAll() {
        return new TooManyStreams(Status.SERVICE_UNAVAILABLE, "Others are busy with theirs. Send it again in a while.");
    }
}
