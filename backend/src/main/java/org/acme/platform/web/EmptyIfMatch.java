package org.acme.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.acme.platform.errors.InvalidRequest;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses an If-Match that names nothing, which the framework takes for none: a client that has lost its tag would
 * overwrite what others wrote.
 */
class EmptyIfMatch {

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        var header = request.getHeaderString(HttpHeaders.IF_MATCH);
        if (header != null && header.isBlank()) {
            throw new InvalidRequest("If-Match", ExpectedVersion.RULE);
        }
    }
}
