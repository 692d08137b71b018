package org.acme.features.chat;

import jakarta.ws.rs.core.Response;
import org.acme.platform.errors.ProblemException;

/** A member of the room wants what only others may do. */
final class NotAllowed extends ProblemException {
    /** @param detail who may do it */
    NotAllowed(String detail) {
        super(Response.Status.FORBIDDEN, "not-allowed", "Not allowed", detail);
    }
}
