package org.acme.features.files;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Clients that cannot send any method but GET and POST name the one that they mean in a header (tus 1.0, headers). */
@Provider
@PreMatching
class TusMethodOverride implements ContainerRequestFilter {
    private static final String HEADER = "X-HTTP-Method-Override";

    @Override
    public void filter(ContainerRequestContext request) {
        var method = request.getHeaderString(HEADER);
        if (method != null
                && request.getMethod().equals(HttpMethod.POST)
                && request.getUriInfo().getPath().startsWith(TusResource.PATH + "/")) {
            request.setMethod(method);
        }
    }
}
