package org.acme.platform.accounts;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Slows down who guesses passwords. Only attempts with a wrong one count: for one account, so that its password cannot
 * be found, and for one client, so that one password cannot be tried on all accounts. An account is counted for each
 * client by itself, because otherwise anybody could lock out its owner. Each node counts for itself.
 */
@ApplicationScoped
class SignInAttempts {
    /** More than there are honest clients in a period; what is beyond is forgotten first. */
    private static final int MOST_COUNTED = 100_000;

    private final HttpServerRequest request;
    private final LoadingCache<String, Bucket> ofAccounts;
    private final LoadingCache<String, Bucket> ofClients;

    SignInAttempts(HttpServerRequest request, AccountsConfig config) {
        var limits = config.signInAttempts();
        this.request = request;
        this.ofAccounts = buckets(limits.perAccount(), limits.period());
        this.ofClients = buckets(limits.perClient(), limits.period());
    }

    /**
     * Runs an attempt unless there were too many.
     *
     * @throws TooManyAttempts when there were
     */
    <T> T limit(String email, Supplier<T> attempt) {
        var client = request.remoteAddress().hostAddress();
        var ofAccount = ofAccounts.get(client + " " + Account.normalized(email));
        var ofClient = ofClients.get(client);
        // Counted beforehand, so that attempts at the same moment cannot all be let through.
        take(ofAccount);
        take(ofClient);
        var isGuess = false;
        try {
            return attempt.get();
        } catch (BadCredentials refused) {
            isGuess = true;
            throw refused;
        } finally {
            if (!isGuess) {
                ofAccount.addTokens(1);
                ofClient.addTokens(1);
            }
        }
    }

    private static void take(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyAttempts(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static LoadingCache<String, Bucket> buckets(long attempts, Duration period) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_COUNTED)
                .expireAfterAccess(period)
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, period))
                        .build());
    }
}
