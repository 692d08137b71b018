package org.acme.platform.errors;

import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The database is gone, is starting or stopping, does not answer, or has no connection left. */
final class DatabaseUnavailable extends RetryLater {
    private static final Logger LOG = Logger.getLogger(DatabaseUnavailable.class);
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private DatabaseUnavailable() {
        super(
                Response.Status.SERVICE_UNAVAILABLE,
                "database-unavailable",
                "The database cannot be reached",
                "Try again in a while. Look before you repeat a change without an Idempotency-Key: it may have been made.",
                A_WHILE);
    }

    /** When the database is why something has failed. One line of the log says so: a trace would tell nothing more. */
    static Optional<ProblemException> behind(Throwable failure) {
        var found = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20) // Causes can go in circles.
                .filter(cause -> cause instanceof SQLException refused && isUnavailable(refused))
                .findFirst();
        found.ifPresent(cause -> LOG.warnf("The database cannot be reached: %s", cause));
        return found.map(_ -> new DatabaseUnavailable());
    }

    /**
     * By the class of its SQLSTATE: 08 is connections, 53 is resources, and 57P is an operator's doing (PostgreSQL,
     * appendix A). The pool has none, but times out.
     */
    private static boolean isUnavailable(SQLException refused) {
        var state = refused.getSQLState();
        return state == null
                ? refused.getCause() instanceof TimeoutException
                : state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }
}
