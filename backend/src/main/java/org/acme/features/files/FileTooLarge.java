package org.acme.features.files;

import jakarta.ws.rs.core.Response;
import org.acme.platform.errors.ProblemException;

/** One file is larger than files may be: 413. */
final class FileTooLarge extends ProblemException {
    FileTooLarge(long limit) {
        super(
                Response.Status.REQUEST_ENTITY_TOO_LARGE,
                "file-too-large",
                "The file is too large",
                "A file may have at most %d bytes.".formatted(limit));
    }
}
