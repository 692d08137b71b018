package org.acme.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Tells clients which answer is the last one on a connection (RFC 9112, section 9.6): while the application stops, the
 * framework closes each behind an answer. It says so itself, but what is said of a request is forgotten when another
 * route gets it, as with every address of the page.
 */
@ApplicationScoped
class LastAnswers {
    private static final int FIRST = 10_000;
    private static final String KEY = LastAnswers.class.getName();

    void register(@Observes Filters filters) {
        filters.register(this::watch, FIRST);
    }

    private void watch(RoutingContext context) {
        var response = context.response();
        if (context.get(KEY) != null || response.headers().contains(HttpHeaders.CONNECTION, HttpHeaders.CLOSE, true)) {
            context.put(KEY, true);
            context.addHeadersEndHandler(end -> response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE));
        }
        context.next();
    }
}
