package org.acme.platform.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.redis.client.Redis;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells the other nodes through Redis. It knows nothing of our transactions, so what was committed may not be said: the
 * others learn that from the next beat of this node, or from its end ({@link NodeGone}).
 */
final class RedisEngine implements LiveEngine {
    private static final Logger LOG = Logger.getLogger(RedisEngine.class);
    /** How often a node says that it is there: a connection on which it does not hear itself is made again. */
    private static final Duration BEAT = Duration.ofSeconds(5);

    private final UUID node = UUID.randomUUID();
    private final Redis redis;
    private final String name;
    private final ObjectMapper json;
    private final AtomicLong number = new AtomicLong();
    private final AtomicBoolean incomplete = new AtomicBoolean();
    private final Thread thread = Thread.ofVirtual().name("live-redis").unstarted(this::listen);
    private @Nullable Listener listener;
    private volatile @Nullable RedisChannel channel;
    private volatile boolean heardMyself;

    RedisEngine(Redis redis, String name, ObjectMapper json) {
        this.redis = redis;
        this.name = name;
        this.json = json;
    }

    @Override
    public void start(Listener listener) {
        this.listener = listener;
        thread.start();
    }

    @Override
    public void stop() {
        thread.interrupt();
    }

    @Override
    public void announce(Announcement announcement) {
        say(announcement);
    }

    private void listen() {
        try {
            while (true) {
                follow();
                // As long as nothing can be heard, the logs are read from time to time.
                listener().interrupted();
                Thread.sleep(BEAT);
            }
        } catch (InterruptedException stopping) {
            LOG.debug("Stopped", stopping);
        }
    }

    /** Returns when the connection is lost. */
    private void follow() throws InterruptedException {
        try (var open = RedisChannel.open(redis, name, this::receive)) {
            channel = open;
            listener().interrupted();
            do {
                heardMyself = false;
                say(null);
            } while (!open.isLostWithin(BEAT) && heardMyself);
            LOG.warn("Lost the connection to Redis, making it again");
        } catch (RuntimeException failure) {
            LOG.warnf("Cannot listen to Redis, trying again: %s", failure.getMessage());
        } finally {
            channel = null;
        }
    }

    private void say(@Nullable Announcement announcement) {
        var open = channel;
        if (open == null) {
            incomplete.set(true);
            return;
        }
        var envelope = new Envelope(node, number.incrementAndGet(), announcement, incomplete.getAndSet(false));
        open.say(envelope.write(json)).onFailure(failure -> incomplete.set(true));
    }

    private void receive(String payload) {
        var envelope = Envelope.read(json, payload);
        if (envelope.node().equals(node)) {
            heardMyself = true;
            return;
        }
        if (envelope.incomplete()) {
            listener().interrupted();
        }
        if (envelope.announcement() != null) {
            listener().announced(envelope.announcement());
        }
    }

    private Listener listener() {
        return Objects.requireNonNull(listener);
    }
}
