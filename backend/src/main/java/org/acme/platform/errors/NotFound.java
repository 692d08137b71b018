package org.acme.platform.errors;

import jakarta.ws.rs.core.Response;

/** There is no such thing, or the caller may not know that there is: 404 for both, so that ids cannot be probed. */
public final class NotFound extends ProblemException {

    /**
     * @param kind what was looked for, in a word
     * @param id the id it was looked for by
     */
    public NotFound(String kind, Object id) {
        super(Response.Status.NOT_FOUND, "not-found", "Not Found", "There is no %s %s.".formatted(kind, id));
    }
}
