package org.acme.postgres;

/** PostgreSQL could not be started; the message says why and what to do. */
final class PostgresFailure extends RuntimeException {
    PostgresFailure(String message) {
        super(message);
    }
}
