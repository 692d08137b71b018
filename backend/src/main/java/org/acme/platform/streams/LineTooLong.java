package org.acme.platform.streams;

import jakarta.ws.rs.core.Response.Status;
import org.acme.platform.errors.ProblemException;

/** A line that is longer than any document of its kind has to be. */
final class LineTooLong extends ProblemException {
    LineTooLong(int maxLength) {
        super(
                Status.REQUEST_ENTITY_TOO_LARGE,
                "line-too-long",
                "The line is too long",
                "Send at most %d bytes in a line.".formatted(maxLength));
    }
}
