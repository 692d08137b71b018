package org.acme.platform.errors;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Fails while it answers. */
@Path("/test/failing-answers")
@PermitAll
public class FailingAnswerResource {
    /** More than is held back before the head is written. */
    private static final int BEGINNING = 64 * 1024;

    /** After the answer has begun. Sends nothing before all is said that would be said of the failure. */
    @GET
    @Path("/begun")
    @Operation(hidden = true)
    public StreamingOutput begun(@Context HttpServerRequest request) {
        return output -> {
            var ended = new CompletableFuture<Void>().completeOnTimeout(null, 10, TimeUnit.SECONDS);
            request.response().bodyEndHandler(ended::complete);
            ((ConnectionBase) request.connection()).channel().eventLoop().execute(ended::join);

            output.write(new byte[BEGINNING]);
            throw new IllegalStateException("Fails for a test");
        };
    }

    /** While it is written as JSON, after some of it. */
    @GET
    @Path("/documents")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Secret document() {
        return new Secret("a secret", "another");
    }

    @GET
    @Path("/unavailable")
    @Operation(hidden = true)
    public String unavailable() {
        throw new ServiceUnavailableException("a secret", 7L);
    }

    /** A document of which nobody can read the end. */
    public record Secret(String beginning, String end) {
        @Override
        public String end() {
            throw new IllegalStateException(end);
        }
    }
}
