package org.acme.platform.accounts;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.acme.platform.errors.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Keeps passwords as bcrypt hashes, from which nobody gets them back. That takes all of a processor, and a virtual
 * thread does not give up the processor that it runs on: many sign-ins at once would stop all other requests.
 */
@ApplicationScoped
class Passwords {
    /** The most that bcrypt looks at: what follows would not count, so it is refused. */
    private static final int MAX_BYTES = 72;

    private final int cost;
    private final Duration maxWait;
    private final String hashOfNobody;
    /** Anybody may open any number of accounts: of those who do, one at a time is before who signs in. */
    private final Semaphore registrations = new Semaphore(1, true);
    /** One processor is left to all others, where there is more than one. */
    private final Semaphore processors =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

    Passwords(AccountsConfig config) {
        cost = config.passwordCost();
        maxWait = config.maxPasswordWait();
        hashOfNobody = BcryptUtil.bcryptHash(UUID.randomUUID().toString(), cost);
    }

    /**
     * @throws InvalidRequest when the password is too long
     * @throws TooManySignIns when others keep the processors busy for too long
     */
    String hash(String password) {
        if (isTooLong(password)) {
            throw new InvalidRequest("/password", "must be at most %d bytes long in UTF-8".formatted(MAX_BYTES));
        }
        return inTurn(registrations, () -> inTurn(processors, () -> BcryptUtil.bcryptHash(password, cost)));
    }

    /**
     * As slow without a hash as with one, so that the time does not tell which accounts exist.
     *
     * @throws TooManySignIns when others keep the processors busy for too long
     */
    boolean matches(String password, @Nullable String hash) {
        var matches =
                inTurn(processors, () -> BcryptUtil.matches(password, Objects.requireNonNullElse(hash, hashOfNobody)));
        return matches && hash != null && !isTooLong(password);
    }

    private <T> T inTurn(Semaphore turns, Supplier<T> work) {
        enter(turns);
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private void enter(Semaphore turns) {
        try {
            if (!turns.tryAcquire(maxWait.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new TooManySignIns(maxWait);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TooManySignIns(maxWait);
        }
    }

    private static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
    }
}
