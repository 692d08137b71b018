package org.acme.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives each request an id that its lines in the log carry, and tells it to the client, who can report it. A proxy
 * before us may have given it one already.
 */
@ApplicationScoped
public class RequestIds {
    /** Before everything that could log. */
    private static final int FIRST = 20_000;

    private static final String KEY = "requestId";
    private static final String HEADER = "X-Request-Id";
    /** What is written into a log as it came must not be able to look like something else. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** The id of the request that is answered here, or a new one where there is none. */
    public static String current() {
        return Objects.requireNonNullElseGet(MDC.get(KEY), UUID::randomUUID).toString();
    }

    void register(@Observes Filters filters) {
        filters.register(this::name, FIRST);
    }

    private void name(RoutingContext context) {
        var given = context.request().getHeader(HEADER);
        var id = given != null && HARMLESS.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        MDC.put(KEY, id);
        context.response().putHeader(HEADER, id);
        context.next();
    }
}
