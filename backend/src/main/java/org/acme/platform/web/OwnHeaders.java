package org.acme.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Lets an endpoint replace the headers that every answer has. The framework would send both, and browsers obey the
 * stricter one then.
 */
@ApplicationScoped
class OwnHeaders {
    private static final int FIRST = 10_000;

    private static final List<CharSequence> REPLACEABLE = List.of(
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.createOptimized("Content-Security-Policy"),
            HttpHeaders.createOptimized("Referrer-Policy"));

    void register(@Observes Filters filters) {
        filters.register(this::watch, FIRST);
    }

    private void watch(RoutingContext context) {
        context.addHeadersEndHandler(end -> keepTheLast(context.response()));
        context.next();
    }

    private static void keepTheLast(HttpServerResponse response) {
        for (var name : REPLACEABLE) {
            var values = response.headers().getAll(name);
            if (values.size() > 1) {
                response.putHeader(name, values.getLast());
            }
        }
    }
}
