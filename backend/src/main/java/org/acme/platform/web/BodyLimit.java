package org.acme.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.acme.platform.errors.ProblemException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * The greatest body that an endpoint reads, whether its size is announced or turns out on the way: the one of
 * {@link MaxBodySize}, or else the one that all share.
 */
@Provider
class BodyLimit implements ReaderInterceptor {
    private static final String LIMIT = "body-limit";

    private final long shared;
    private final Map<String, Long> ownLimits = new ConcurrentHashMap<>();

    BodyLimit(@ConfigProperty(name = "web.max-body-size") MemorySize shared) {
        this.shared = shared.asLongValue();
    }

    /** Whether a body of this length is more than endpoints take without {@link MaxBodySize}. */
    boolean isLarge(String contentLength) {
        return Long.parseLong(contentLength) > shared;
    }

    /** Why a large body is not even read where there is no endpoint to allow it. */
    ProblemException refusal() {
        return new BodyTooLarge(shared);
    }

    @ServerRequestFilter
    void limit(ResourceInfo endpoint, ContainerRequestContext request) {
        var own = endpoint.getResourceMethod().getAnnotation(MaxBodySize.class);
        var limit = own == null ? shared : ownLimits.computeIfAbsent(own.value(), this::configured);
        var announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && Long.parseLong(announced) > limit) {
            throw new BodyTooLarge(limit);
        }
        request.setProperty(LIMIT, limit);
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var limit = (Long) context.getProperty(LIMIT);
        context.setInputStream(new LimitedStream(context.getInputStream(), limit));
        return context.proceed();
    }

    /** Asked for now: a provider is made before the configuration of the running application is known. */
    private long configured(String property) {
        return ConfigProvider.getConfig().getValue(property, MemorySize.class).asLongValue();
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

        /**
         * The framework's stream has read nothing where trailers follow (RFC 9112, section 7.1.2), and goes on then.
         */
        @Override
        public int read(byte[] target, int offset, int length) {
            try {
                int count;
                do {
                    count = super.read(target, offset, length);
                } while (count == 0 && length > 0);
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
