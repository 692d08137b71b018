package org.acme.platform.errors;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;

/** A refusal that ends by itself, and says after how many seconds to come back (RFC 9110, section 10.2.3). */
public abstract class RetryLater extends ProblemException {
    private final Duration wait;

    /** As {@link ProblemException}, with the time to wait. */
    protected RetryLater(Response.Status status, String type, String title, String detail, Duration wait) {
        super(status, type, title, detail);
        this.wait = wait;
    }

    /** Whole seconds, and not too few of them. */
    @Override
    protected final Map<String, String> headers() {
        return Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(Math.ceilDiv(wait.toMillis(), 1000)));
    }
}
