package org.acme.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;

/** Says when an answer was made (RFC 9110, section 6.6.1): caches count from then how old it is. */
@ApplicationScoped
class DateHeader {
    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(this::watch, FIRST);
    }

    private void watch(RoutingContext context) {
        context.addHeadersEndHandler(
                end -> context.response().putHeader(HttpHeaders.DATE, HttpDates.format(Instant.now())));
        context.next();
    }
}
