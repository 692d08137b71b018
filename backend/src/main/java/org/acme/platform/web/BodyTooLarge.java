package org.acme.platform.web;

import jakarta.ws.rs.core.Response;
import org.acme.platform.errors.ProblemException;

/** A body that is larger than the endpoint takes: 413. */
final class BodyTooLarge extends ProblemException {
    BodyTooLarge(long limit) {
        super(
                Response.Status.REQUEST_ENTITY_TOO_LARGE,
                "body-too-large",
                "The body is too large",
                "Send at most %d bytes.".formatted(limit));
    }
}
