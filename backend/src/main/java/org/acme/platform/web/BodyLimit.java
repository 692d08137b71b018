package org.acme.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.acme.platform.errors.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The greatest body that an endpoint reads, whether its size is announced or turns out on the way. */
@Provider
class BodyLimit implements ReaderInterceptor {
    private final long limit;

    BodyLimit(@ConfigProperty(name = "web.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    /** Why a body of an announced length is not even read; null when it is. */
    @Nullable
    ProblemException refusal(String contentLength) {
        return Long.parseLong(contentLength) > limit ? new BodyTooLarge(limit) : null;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new LimitedStream(context.getInputStream(), limit));
        return context.proceed();
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
