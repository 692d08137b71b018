package org.acme.features.files;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Both sides say which version of the protocol they speak, and it has to be the same (tus 1.0). The server says it in
 * each answer, and the framework gives some for which it has called no endpoint.
 */
@Provider
class TusVersion implements ContainerRequestFilter, ContainerResponseFilter {
    static final String VERSION = "1.0.0";

    private static final String RESUMABLE = "Tus-Resumable";

    @Override
    public void filter(ContainerRequestContext request) {
        if (isOfUpload(request)
                && !request.getMethod().equals(HttpMethod.OPTIONS)
                && !VERSION.equals(request.getHeaderString(RESUMABLE))) {
            throw new UnknownTusVersion();
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (isOfUpload(request)) {
            response.getHeaders().putSingle(RESUMABLE, VERSION);
            response.getHeaders().putSingle("Tus-Version", VERSION);
        }
    }

    private static boolean isOfUpload(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        return path.equals(TusResource.PATH) || path.startsWith(TusResource.PATH + "/");
    }
}
