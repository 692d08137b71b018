package org.acme.platform.errors;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * Answers OPTIONS with the methods of the path (RFC 9110, section 9.3.7): the framework tells those of all paths that
 * share its beginning.
 */
class OfferedMethods {

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)
                && response.getHeaders().containsKey(HttpHeaders.ALLOW)) {
            var methods = AllowedMethods.of(CurrentRequestManager.get());
            response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", methods));
        }
    }
}
