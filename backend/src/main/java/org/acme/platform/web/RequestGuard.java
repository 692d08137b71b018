package org.acme.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.acme.platform.errors.ProblemException;
import org.acme.platform.errors.ProblemWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Refuses what Vert.x lets through although RFC 9112 does not, and bodies that announce to be too large. */
@ApplicationScoped
class RequestGuard {
    /** Before everything else, the framework's own check of the size included. */
    private static final int FIRST = 10_000;

    private final ProblemWriter writer;
    private final BodyLimit bodyLimit;
    private final String restPath;

    RequestGuard(
            ProblemWriter writer, BodyLimit bodyLimit, @ConfigProperty(name = "quarkus.rest.path") String restPath) {
        this.writer = writer;
        this.bodyLimit = bodyLimit;
        this.restPath = restPath;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        var refused = refusal(context);
        if (refused == null) {
            context.next();
        } else {
            writer.refuse(context, refused.problem());
        }
    }

    private @Nullable ProblemException refusal(RoutingContext context) {
        var headers = context.request().headers();
        var encoding = String.join(", ", headers.getAll(HttpHeaders.TRANSFER_ENCODING));
        if (!encoding.isEmpty() && !encoding.equalsIgnoreCase("chunked")) {
            return new MalformedRequest("The only Transfer-Encoding is chunked (RFC 9112, section 6.1).");
        }
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        if (length == null || !bodyLimit.isLarge(length)) {
            return null;
        }
        if (!context.normalizedPath().startsWith(restPath + "/")) {
            return bodyLimit.refusal();
        }
        // Its endpoint may allow it. Who refuses the request leaves it unread, so nothing can follow on the connection.
        context.addHeadersEndHandler(end -> {
            if (context.response().getStatusCode() >= 400) {
                context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            }
        });
        return null;
    }
}
