package org.acme.platform.errors;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.IntStream;

/** Gives problems to API calls that fail before they reach an endpoint, which would get an empty answer or HTML. */
@ApplicationScoped
class UnroutableRequests {
    /** Before the framework's own failure handler. */
    private static final int FIRST = -100_000;

    private final ProblemWriter writer;

    UnroutableRequests(ProblemWriter writer) {
        this.writer = writer;
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).failureHandler(context -> {
            if (!answered(context)) {
                context.next();
            }
        });
        IntStream.of(404, 405, 406, 415)
                .forEach(status -> router.errorHandler(status, context -> {
                    if (!answered(context)) {
                        context.response().setStatusCode(status).end();
                    }
                }));
    }

    private boolean answered(RoutingContext context) {
        var status = context.statusCode();
        var path = context.request().path();
        var ours = status >= 400 && status < 500 && path != null && path.startsWith("/api");
        if (ours) {
            writer.write(context, ProblemTypes.ofStatus(status));
        }
        return ours;
    }
}
