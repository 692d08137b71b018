package org.acme.platform.graphql;

import jakarta.ws.rs.core.Response;
import org.acme.platform.errors.ProblemException;

/** A request that is refused for its form. Types and titles are those that REST has for the same status. */
final class RefusedRequest extends ProblemException {
    private RefusedRequest(Response.Status status, String type, String detail) {
        super(status, type, status.getReasonPhrase(), detail);
    }

    static RefusedRequest method() {
        return new RefusedRequest(
                Response.Status.METHOD_NOT_ALLOWED, "method-not-allowed", "Send POST; GET is for queries only.");
    }

    /** Without a preflight, a page of another origin can send text and forms, but not JSON. */
    static RefusedRequest contentType() {
        return new RefusedRequest(
                Response.Status.UNSUPPORTED_MEDIA_TYPE,
                "unsupported-media-type",
                "Send the body as application/json in UTF-8.");
    }

    static RefusedRequest accept() {
        return new RefusedRequest(
                Response.Status.NOT_ACCEPTABLE,
                "not-acceptable",
                "Accept application/graphql-response+json or application/json.");
    }
}
