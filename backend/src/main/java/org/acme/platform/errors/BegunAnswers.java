package org.acme.platform.errors;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.providers.serialisers.StreamingOutputMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Cuts an answer that fails after it has begun, so that nobody takes a part for the whole (RFC 9112, section 8). The
 * framework's writer closes the connection when all that waits has been sent; by then the problem and the end of the
 * body have often joined what waits. And a stop would wait for such a request in vain.
 */
@Provider
public class BegunAnswers extends StreamingOutputMessageBodyWriter {
    @Override
    public void writeResponse(StreamingOutput answer, Type type, ServerRequestContext context) throws IOException {
        try {
            answer.write(context.getOrCreateOutputStream());
        } catch (IOException | RuntimeException | Error failure) {
            if (context.serverResponse().headWritten()) {
                cut(((ResteasyReactiveRequestContext) context).serverRequest().unwrap(HttpServerRequest.class));
            }
            throw failure;
        }
    }

    /** Closes the connection at once, whatever waits to be sent. */
    public static void cut(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            var _ = ((ConnectionBase) request.connection())
                    .channelHandlerContext()
                    .close();
        }
    }
}
