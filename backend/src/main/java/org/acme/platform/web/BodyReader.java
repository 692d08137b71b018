package org.acme.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import org.acme.platform.errors.ProblemWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads bodies where no REST endpoint is involved, and no larger ones than {@link BodyLimit} does there. */
@ApplicationScoped
public class BodyReader {
    private static final int TOO_LARGE = 413;

    private final long limit;
    private final ProblemWriter writer;

    BodyReader(@ConfigProperty(name = "web.max-body-size") MemorySize limit, ProblemWriter writer) {
        this.limit = limit.asLongValue();
        this.writer = writer;
    }

    /** Lets a route have the whole body of its requests. */
    public void addTo(Route route) {
        route.handler(BodyHandler.create(false).setBodyLimit(limit)).failureHandler(this::refuse);
    }

    private void refuse(RoutingContext context) {
        if (context.statusCode() == TOO_LARGE) {
            writer.refuse(context, new BodyTooLarge(limit).problem());
        } else if (!(context.failure() instanceof HttpClosedException)) { // Otherwise nobody is there to be told.
            context.next();
        }
    }
}
