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

    private static final String ORIGINAL = "original-asset";
    private static final String ENCODING = "asset-encoding";

    void register(@Observes Filters filters) {
        filters.register(this::serve, FIRST);
    }

    private void serve(RoutingContext context) {
        var path = context.normalizedPath();
        if (context.get(ORIGINAL) != null) {
            describe(context);
        } else if (path.startsWith("/assets/")) {
            context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            var form = ENDINGS.entrySet().stream()
                    .filter(ending -> accepts(context, ending.getKey()) && exists(path + ending.getValue()))
                    .min(Entry.comparingByKey()); // br is the smaller one
            if (form.isPresent()) {
                context.put(ORIGINAL, path).put(ENCODING, form.get().getKey());
                context.reroute(path + form.get().getValue());
                return;
            }
        }
        context.next();
    }

    /** On the way to the compressed file: its content is that of the original. */
    private static void describe(RoutingContext context) {
        context.addHeadersEndHandler(end -> context.response()
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .putHeader(HttpHeaders.CONTENT_ENCODING, context.<String>get(ENCODING))
                .putHeader(HttpHeaders.CONTENT_TYPE, MimeMapping.getMimeTypeForFilename(context.get(ORIGINAL))));
    }

    private static boolean accepts(RoutingContext context, String encoding) {
        return context.parsedHeaders().acceptEncoding().stream()
                .anyMatch(accepted -> accepted.value().equalsIgnoreCase(encoding) && accepted.weight() > 0);
    }

    private static boolean exists(String path) {
        return Thread.currentThread().getContextClassLoader().getResource("META-INF/resources" + path) != null;
    }
}
