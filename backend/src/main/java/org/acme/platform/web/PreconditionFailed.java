package org.acme.platform.web;

import jakarta.ws.rs.core.Response;
import org.acme.platform.errors.ProblemException;

/** A read of a version that is not there any more: 412 (RFC 9110, section 13.1). */
final class PreconditionFailed extends ProblemException {
    PreconditionFailed() {
        super(
                Response.Status.PRECONDITION_FAILED,
                "precondition-failed",
                "Precondition Failed",
                "This has another version than the request asks for. Read it without the condition.");
    }
}
