package org.acme.platform.streams;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import org.acme.platform.accounts.CurrentUser;
import org.acme.platform.errors.ProblemException;

/**
 * Bounds how many streams are open at one time. Each holds a connection to the database for as long as its client takes
 * to read or write it, so without a bound a few slow clients would leave none for all others.
 */
@ApplicationScoped
public class StreamSlots {
    private final CurrentUser currentUser;
    private final StreamsConfig config;
    private final Semaphore free;
    private final ConcurrentMap<UUID, Integer> open = new ConcurrentHashMap<>();

    StreamSlots(CurrentUser currentUser, StreamsConfig config) {
        this.currentUser = currentUser;
        this.config = config;
        this.free = new Semaphore(config.maxOpen());
    }

    /**
     * Runs a stream of the caller in a transaction of its own. It is rolled back when the stream fails or takes longer
     * than {@code streams.max-duration}.
     *
     * @throws ProblemException with 429 or 503 when the caller, or all callers together, have as many as they may
     */
    public <T> T inTransaction(Callable<T> stream) {
        var account = currentUser.id();
        enter(account);
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(Math.toIntExact(config.maxDuration().toSeconds()))
                    .call(stream);
        } finally {
            free.release();
            leave(account);
        }
    }

    private void enter(UUID account) {
        if (open.merge(account, 1, Integer::sum) > config.maxOpenPerAccount()) {
            leave(account);
            throw TooManyStreams.ofOneAccount();
        }
        if (!free.tryAcquire()) {
            leave(account);
            throw TooManyStreams.ofAll();
        }
    }

    private void leave(UUID account) {
        open.computeIfPresent(account, (id, count) -> count == 1 ? null : count - 1);
    }
}
