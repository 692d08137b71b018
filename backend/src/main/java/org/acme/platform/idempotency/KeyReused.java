package org.acme.platform.idempotency;

import org.acme.platform.errors.ProblemException;
import org.acme.platform.errors.Statuses;

/** A key that stands for another request: 422, as the draft says. */
final class KeyReused extends ProblemException {
    KeyReused() {
        super(
                Statuses.UNPROCESSABLE_CONTENT,
                "idempotency-key-reused",
                "The Idempotency-Key was used before",
                "With this key something else was sent, and carried out. Look at what it did before you send anew.");
    }
}
