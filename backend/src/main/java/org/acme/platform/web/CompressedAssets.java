package org.acme.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.impl.MimeMapping;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Map.Entry;

/**
 * Serves the assets of the page as the build has compressed them: smaller than a server could make them in passing, and
 * at no cost.
 */
@ApplicationScoped
class CompressedAssets {
    /** Before the handler of the files themselves. */
    private static final int FIRST = 100;

    /** What a browser may accept, and how the build names it. */
    private static final Map<String, String> ENDINGS = Map.of("br", ".br", "gzip", ".gz");

    void register(@Observes Filters filters) {
        filters.register(this::serve, FIRST);
    }

    private void serve(RoutingContext context) {
        var path = context.normalizedPath();
        if (!path.startsWith("/assets/")) {
            context.next();
            return;
        }
        context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        ENDINGS.entrySet().stream()
                .filter(form -> accepts(context, form.getKey()) && exists(path + form.getValue()))
                .min(Entry.comparingByKey()) // br is the smaller one
                .ifPresentOrElse(form -> serve(context, path, form), context::next);
    }

    private static void serve(RoutingContext context, String path, Entry<String, String> form) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_ENCODING, form.getKey())
                .putHeader(HttpHeaders.CONTENT_TYPE, MimeMapping.getMimeTypeForFilename(path));
        context.reroute(path + form.getValue());
    }

    private static boolean accepts(RoutingContext context, String encoding) {
        return context.parsedHeaders().acceptEncoding().stream()
                .anyMatch(accepted -> accepted.value().equalsIgnoreCase(encoding) && accepted.weight() > 0);
    }

    private static boolean exists(String path) {
        return Thread.currentThread().getContextClassLoader().getResource("META-INF/resources" + path) != null;
    }
}
