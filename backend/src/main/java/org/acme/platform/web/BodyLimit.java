package org.acme.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.acme.platform.errors.ProblemException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The greatest body that an endpoint reads, whether its size is announced or turns out on the way: the one of
 * {@link MaxBodySize}, or else the one that all share.
 */
@Provider
class BodyLimit implements ReaderInterceptor {
    private static final String ANNOUNCED = "announced-body-size";
    private static final String OWN_LIMIT = "own-body-limit";

    private final long shared;
    private final String restPath;
    private final Config config;
    private final Map<String, Long> ownLimits = new ConcurrentHashMap<>();

    BodyLimit(
            @ConfigProperty(name = "web.max-body-size") MemorySize shared,
            @ConfigProperty(name = "quarkus.rest.path") String restPath,
            Config config) {
        this.shared = shared.asLongValue();
        this.restPath = restPath;
        this.config = config;
    }

    /** Why a body of an announced length is not even read; null when it is, or when its endpoint has to decide. */
    @Nullable
    ProblemException refusal(RoutingContext context, String contentLength) {
        var announced = Long.parseLong(contentLength);
        if (announced <= shared) {
            return null;
        }
        if (!context.normalizedPath().startsWith(restPath + "/")) {
            return new BodyTooLarge(shared);
        }
        // The framework has one limit for all and knows of no exception: it must not see the length.
        context.put(ANNOUNCED, announced).request().headers().remove(HttpHeaders.CONTENT_LENGTH);
        context.addHeadersEndHandler(end -> {
            if (context.response().getStatusCode() >= 400) {
                // Refused without being read: nothing can follow on this connection.
                context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            }
        });
        return null;
    }

    @ServerRequestFilter
    void limit(ResourceInfo endpoint, ContainerRequestContext request, RoutingContext context) {
        var own = endpoint.getResourceMethod().getAnnotation(MaxBodySize.class);
        var limit = own == null ? shared : ownLimits.computeIfAbsent(own.value(), this::configured);
        if (own != null) {
            context.remove(VertxInputStream.MAX_REQUEST_SIZE_KEY);
            request.setProperty(OWN_LIMIT, limit);
        }
        Long announced = context.get(ANNOUNCED);
        if (announced != null && announced > limit) {
            throw new BodyTooLarge(limit);
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var limit = (Long) Objects.requireNonNullElse(context.getProperty(OWN_LIMIT), shared);
        context.setInputStream(new LimitedStream(context.getInputStream(), limit));
        return context.proceed();
    }

    private long configured(String property) {
        return config.getValue(property, MemorySize.class).asLongValue();
    }

    private static final class LimitedStream extends FilterInputStream {
        private final long limit;
        private long read;

        LimitedStream(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() {
            try {
                var value = super.read();
                count(value < 0 ? 0 : 1);
                return value;
            } catch (IOException broken) {
                throw new BrokenBody(broken);
            }
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            try {
                var count = super.read(target, offset, length);
                count(count);
                return count;
            } catch (IOException broken) {
                throw new BrokenBody(broken);
            }
        }

        /** The framework's stream would wait for the rest of the body here, for as long as the client likes. */
        @Override
        public void close() {}

        private void count(int bytes) {
            read += Math.max(bytes, 0);
            if (read > limit) {
                throw new BodyTooLarge(limit);
            }
        }
    }
}
