package org.acme.features.files;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Both sides say which version of the protocol they speak, and it has to be the same. */
@Provider
@Tus
class TusVersion implements ContainerRequestFilter, ContainerResponseFilter {
    static final String VERSION = "1.0.0";

    private static final String RESUMABLE = "Tus-Resumable";

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.OPTIONS) && !VERSION.equals(request.getHeaderString(RESUMABLE))) {
            throw new UnknownTusVersion();
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(RESUMABLE, VERSION);
        response.getHeaders().putSingle("Tus-Version", VERSION);
    }
}
