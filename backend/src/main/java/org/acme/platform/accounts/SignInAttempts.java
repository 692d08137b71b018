package org.acme.platform.accounts;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
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
    /** Of an address of IPv6: the first 64 bits. */
    private static final int NETWORK_BYTES = 8;

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
        var client = client(request.remoteAddress());
        return limit(
                ofClients.get(client), () -> limit(ofAccounts.get(client + " " + Account.normalized(email)), attempt));
    }

    /**
     * Counts something else that one client should not do often.
     *
     * @throws TooManyAttempts when it did, or has tried too many passwords
     */
    void count() {
        take(ofClients.get(client(request.remoteAddress())));
    }

    private static <T> T limit(Bucket bucket, Supplier<T> attempt) {
        // Counted beforehand, so that attempts at the same moment cannot all be let through.
        take(bucket);
        var isGuess = false;
        try {
            return attempt.get();
        } catch (BadCredentials refused) {
            isGuess = true;
            throw refused;
        } finally {
            if (!isGuess) {
                bucket.addTokens(1);
            }
        }
    }

    /**
     * Who counts as one client: an address of IPv4, or the network of an address of IPv6, of which a client has all
     * (RFC 4291, section 2.5.4). A proxy may tell something else than an address (RFC 7239, section 6): what has none
     * is one client, or a new name would be a way past the limit.
     */
    private static String client(SocketAddress source) {
        try {
            var address = InetAddress.ofLiteral(source.host());
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES)
                    : address.getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return "unknown";
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
