package org.acme.platform.idempotency;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Objects;
import org.acme.platform.digests.Sha256;

/** Tells bodies apart by their SHA-256, which is known when a body was read: for requests with a key only. */
@Provider
class BodyDigest implements ReaderInterceptor {
    private static final String DIGEST = "body-digest";

    private final CurrentVertxRequest request;

    BodyDigest(CurrentVertxRequest request) {
        this.request = request;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var current = request.getCurrent();
        if (current.request().headers().contains(IdempotencyKey.HEADER)) {
            var digest = Sha256.start();
            current.put(DIGEST, digest);
            context.setInputStream(new DigestInputStream(context.getInputStream(), digest));
        }
        return context.proceed();
    }

    /** What distinguishes the current request from another with the same key: its query, and the body read so far. */
    byte[] fingerprint() {
        var current = request.getCurrent();
        MessageDigest body = current.get(DIGEST);
        var whole = Sha256.start();
        whole.update(Objects.requireNonNullElse(current.request().query(), "").getBytes(StandardCharsets.UTF_8));
        return whole.digest(body == null ? new byte[0] : body.digest());
    }
}
