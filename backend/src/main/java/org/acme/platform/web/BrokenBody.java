package org.acme.platform.web;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.acme.platform.errors.ProblemException;

/** A body that ends before it is complete, or whose chunks cannot be read: the client's doing, not a fault of ours. */
final class BrokenBody extends ProblemException {
    BrokenBody(IOException cause) {
        super(Response.Status.BAD_REQUEST, "broken-body", "The body is incomplete", "Send the request again.");
        initCause(cause);
    }
}
