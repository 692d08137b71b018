package org.acme.platform.metrics;

import io.micrometer.core.instrument.Tags;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;

/** Counts requests with methods that nobody knows together: clients could fill the memory with counters otherwise. */
@Singleton
class KnownMethods implements HttpServerMetricsTagsContributor {

    @Override
    public Tags contribute(Context request) {
        return HttpMethod.values().contains(request.request().method()) ? Tags.empty() : Tags.of("method", "OTHER");
    }
}
