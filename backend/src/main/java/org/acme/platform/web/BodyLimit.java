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
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var count = super.read(target, offset, length);
            return counted(count, count);
        }

        /** The framework's stream would wait for the rest of the body here, for as long as the client likes. */
        @Override
        public void close() {}

        private int counted(int result, int count) {
            read += result < 0 ? 0 : count;
            if (read > limit) {
                throw new BodyTooLarge(limit);
            }
            return result;
        }
    }
}
