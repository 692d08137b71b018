package org.acme.platform.attachments;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.acme.platform.errors.ProblemException;

/** What is to be attached is not a file of the caller, or not all of it is there: 400. */
final class NotAttachable extends ProblemException {
    NotAttachable(UUID file) {
        super(
                Response.Status.BAD_REQUEST,
                "not-attachable",
                "This cannot be attached",
                "You have no complete file %s.".formatted(file));
    }
}
