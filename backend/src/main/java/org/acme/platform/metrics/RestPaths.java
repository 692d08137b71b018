package org.acme.platform.metrics;

import io.micrometer.core.instrument.Tags;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts the requests of REST endpoints by their whole path, as clients know it: the framework leaves out the prefix.
 */
@Singleton
class RestPaths implements HttpServerMetricsTagsContributor {
    private final String prefix;

    RestPaths(@ConfigProperty(name = "quarkus.rest.path") String prefix) {
        this.prefix = prefix;
    }

    @Override
    public Tags contribute(Context request) {
        String path = request.requestContextLocalData("UrlPathTemplate");
        return path == null ? Tags.empty() : Tags.of("uri", prefix + path);
    }
}
