package org.acme.platform.idempotency;

import jakarta.ws.rs.core.Response.Status;
import org.acme.platform.errors.ProblemException;

/** A request that was sent once more before it was answered, and was carried out the other time: 409. */
final class SentTwice extends ProblemException {
    SentTwice() {
        super(
                Status.CONFLICT,
                "sent-twice",
                "Sent twice at the same time",
                "The same was carried out meanwhile. Send it again to get the answer.");
    }
}
