package org.acme.platform.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.acme.platform.live.Announcement.Logged;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Says to the other nodes what this one announces, in its order, and by one statement all that has come while the last
 * one was under way. What cannot be said is made good by saying that something is missing.
 */
final class PostgresSpeaker {
    private static final Logger LOG = Logger.getLogger(PostgresSpeaker.class);
    /** PostgreSQL refuses a payload of 8000 bytes. */
    private static final int MAX_PAYLOAD_BYTES = 7999;
    /** So many wait only when the database does not answer. */
    private static final int MAX_WAITING = 10_000;

    private static final int BATCH = 100;

    private final UUID node;
    private final DataSource dataSource;
    private final ObjectMapper json;
    private final BlockingQueue<Announcement> waiting = new LinkedBlockingQueue<>(MAX_WAITING);
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final AtomicBoolean incomplete = new AtomicBoolean();
    /** Of one thread, which nobody can give anything to do any more once the application stops. */
    private final ExecutorService executor = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofVirtual().name("live-postgres").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    private final Executor later = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, executor);
    /** Belongs to the executor's thread. */
    private long number;

    PostgresSpeaker(UUID node, DataSource dataSource, ObjectMapper json) {
        this.node = node;
        this.dataSource = dataSource;
        this.json = json;
    }

    /** Never waits. */
    void say(Announcement announcement) {
        if (!waiting.offer(announcement)) {
            incomplete.set(true);
        }
        schedule();
    }

    /** Returns when all is said, or cannot be. */
    void stop() {
        executor.close();
    }

    private void schedule() {
        if (scheduled.compareAndSet(false, true)) {
            executor.execute(this::speak);
        }
    }

    private void speak() {
        try {
            while (!waiting.isEmpty() || incomplete.get()) {
                var announcements = new ArrayList<Announcement>();
                waiting.drainTo(announcements, BATCH);
                speakOf(announcements);
            }
        } catch (SQLException | RuntimeException failure) {
            LOG.warnf("Cannot tell the other nodes, trying again: %s", failure.getMessage());
            incomplete.set(true);
            later.execute(this::speak);
            return;
        }
        scheduled.set(false);
        // What came before that.
        if (!waiting.isEmpty()) {
            schedule();
        }
    }

    private void speakOf(List<Announcement> announcements) throws SQLException {
        var payloads = new ArrayList<String>();
        if (incomplete.getAndSet(false)) {
            payloads.add(payload(null));
        }
        announcements.stream().map(this::fitting).forEach(payloads::add);
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select pg_notify('live', said) from unnest(?) as said")) {
            statement.setArray(1, connection.createArrayOf("text", payloads.toArray()));
            statement.execute();
        }
    }

    private String fitting(Announcement announcement) {
        var payload = payload(announcement);
        if (isTooLarge(payload) && announcement instanceof Logged(var topic, var seq, var _)) {
            payload = payload(new Logged(topic, seq, null));
        }
        return isTooLarge(payload) ? payload(null) : payload;
    }

    private static boolean isTooLarge(String payload) {
        return payload.getBytes(StandardCharsets.UTF_8).length > MAX_PAYLOAD_BYTES;
    }

    /** Of what is said twice in one statement, PostgreSQL delivers one, so each has a number. */
    private String payload(@Nullable Announcement announcement) {
        return new Envelope(node, ++number, announcement, announcement == null).write(json);
    }
}
