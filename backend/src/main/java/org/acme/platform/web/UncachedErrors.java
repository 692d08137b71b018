package org.acme.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Keeps failures out of caches. Otherwise a browser that asks for a new asset while an old node still answers would
 * remember for a year that there is none.
 */
@ApplicationScoped
class UncachedErrors {
    /** Before the headers are set that depend on the path; handlers of their end run in the opposite order. */
    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(this::watch, FIRST);
    }

    private void watch(RoutingContext context) {
        context.addHeadersEndHandler(end -> {
            var response = context.response();
            if (response.getStatusCode() >= 400) {
                response.putHeader(HttpHeaders.CACHE_CONTROL, HttpHeaders.createOptimized("no-store"));
            }
        });
        context.next();
    }
}
