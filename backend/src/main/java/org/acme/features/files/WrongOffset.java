package org.acme.features.files;

import jakarta.ws.rs.core.Response;
import org.acme.platform.errors.ProblemException;

/** The client goes on elsewhere than where the server has got to: 409, as tus 1.0 says. */
final class WrongOffset extends ProblemException {
    WrongOffset(long expected) {
        super(
                Response.Status.CONFLICT,
                "wrong-offset",
                "Not where the upload has got to",
                "Go on at Upload-Offset %d.".formatted(expected));
    }
}
