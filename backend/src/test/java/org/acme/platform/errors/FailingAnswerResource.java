package org.acme.platform.errors;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Fails after its answer has begun, and sends nothing before all is said that would be said of the failure. */
@Path("/test/failing-answers")
@PermitAll
public class FailingAnswerResource {
    /** More than is held back before the head is written. */
    private static final int BEGINNING = 64 * 1024;

    @GET
    @Operation(hidden = true)
    public StreamingOutput fail(@Context HttpServerRequest request) {
        return output -> {
            var ended = new CompletableFuture<Void>().completeOnTimeout(null, 10, TimeUnit.SECONDS);
            request.response().bodyEndHandler(ended::complete);
            ((ConnectionBase) request.connection()).channel().eventLoop().execute(ended::join);

            output.write(new byte[BEGINNING]);
            throw new IllegalStateException("Fails for a test");
        };
    }
}
