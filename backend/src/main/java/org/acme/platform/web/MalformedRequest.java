package org.acme.platform.web;

import jakarta.ws.rs.core.Response;
import org.acme.platform.errors.ProblemException;

/** A request that HTTP does not allow, and that two servers in a row could read differently (request smuggling). */
final class MalformedRequest extends ProblemException {
    MalformedRequest(String detail) {
        super(Response.Status.BAD_REQUEST, "malformed-request", "Not a valid HTTP request", detail);
    }
}
