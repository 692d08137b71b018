package org.acme.platform.idempotency;

import io.netty.handler.codec.http.HttpResponseStatus;
import org.acme.platform.errors.ProblemException;

/** A key that stands for another request: 422, as the draft says. */
final class KeyReused extends ProblemException {
    KeyReused() {
        super(
                HttpResponseStatus.UNPROCESSABLE_ENTITY.code(),
                "idempotency-key-reused",
                "The Idempotency-Key was used before",
                "With this key something else was sent, and carried out. Look at what it did before you send anew.");
    }
}
