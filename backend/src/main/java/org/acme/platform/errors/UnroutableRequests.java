package org.acme.platform.errors;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives problems to API calls that no route can even look at, such as one without a Host. */
@ApplicationScoped
class UnroutableRequests {
    /** Before the failure handler of the framework, which has a form of its own. */
    private static final int FIRST = -100_000;

    private final ProblemWriter writer;
    private final String restPath;

    UnroutableRequests(ProblemWriter writer, @ConfigProperty(name = "quarkus.rest.path") String restPath) {
        this.writer = writer;
        this.restPath = restPath;
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        var status = context.statusCode();
        var path = context.request().path();
        if (status >= 400 && status < 500 && path != null && path.startsWith(restPath)) {
            writer.refuse(context, ProblemTypes.ofStatus(status));
        } else {
            context.next();
        }
    }
}
