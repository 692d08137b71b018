package org.acme.features.chat;

import jakarta.ws.rs.core.Response;
import org.acme.platform.errors.ProblemException;

/** A message carries more files than it can: 400. */
final class TooManyAttachments extends ProblemException {
    /** @param limit how many it can; 0 where nobody keeps files */
    TooManyAttachments(int limit) {
        super(
                Response.Status.BAD_REQUEST,
                "too-many-attachments",
                "Too many files",
                limit == 0 ? "Files cannot be attached here." : "A message can carry %d files.".formatted(limit));
    }
}
