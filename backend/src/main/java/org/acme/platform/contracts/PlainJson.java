package org.acme.platform.contracts;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses bodies that are written in JSON and mean something else, such as a patch, where an endpoint does not say that
 * it knows them: the framework reads all of them as {@code application/json}.
 */
class PlainJson {
    /** A type with json in its name, which is not the plain one. */
    private static final Pattern OTHER_JSON =
            Pattern.compile("(?i)(?!\\s*application/json\\s*(;|$))[^;]*json.*", Pattern.DOTALL);

    @ServerRequestFilter
    void check(ResourceInfo endpoint, ContainerRequestContext request) {
        var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type != null
                && OTHER_JSON.matcher(type).matches()
                && !endpoint.getResourceMethod().isAnnotationPresent(Consumes.class)) {
            throw new NotSupportedException();
        }
    }
}
