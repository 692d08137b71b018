package org.acme.platform.errors;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives problems to API calls that no route can even look at, such as one without a Host. */
@ApplicationScoped
class UnroutableRequests {
    /** Before the failure handler of the framework, which has a form of its own. */
    private static final int FIRST = -100_000;

    private final ProblemWriter writer;

    UnroutableRequests(ProblemWriter writer) {
        this.writer = writer;
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        var status = context.statusCode();
        var path = context.request().path();
        if (status >= 400 && status < 500 && path != null && path.startsWith("/api")) {
            writer.refuse(context, ProblemTypes.ofStatus(status));
        } else {
            context.next();
        }
    }
}
