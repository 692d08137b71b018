package org.acme.platform.graphql;

import jakarta.ws.rs.core.Response;
import org.acme.platform.errors.ProblemException;

/** A query that would cost more than one request may. */
final class RefusedQuery extends ProblemException {
    RefusedQuery(String detail) {
        super(Response.Status.BAD_REQUEST, "query-too-complex", "The query is too complex", detail);
    }
}
