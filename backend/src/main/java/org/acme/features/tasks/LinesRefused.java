package org.acme.features.tasks;

import jakarta.ws.rs.core.Response.Status;
import org.acme.platform.errors.ProblemException;

/** An import that was to create all tasks or none, and cannot create all. */
final class LinesRefused extends ProblemException {
    LinesRefused(int count) {
        super(
                Status.BAD_REQUEST,
                "lines-refused",
                "Nothing was imported",
                "Correct the lines that were refused, %d in all, and send the whole again.".formatted(count));
    }
}
