package org.acme.platform.live;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Remembers what an engine tells a node. */
final class Hearing implements LiveEngine.Listener {
    /** Long enough for any machine; no test waits longer than it has to. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LiveEngine.@Nullable Listener node;
    private final BlockingQueue<Announcement> heard = new LinkedBlockingQueue<>();
    private final AtomicInteger interruptions = new AtomicInteger();

    /** @param node hears the same */
    Hearing(LiveEngine.@Nullable Listener node) {
        this.node = node;
    }

    @Override
    public void announced(Announcement announcement) {
        heard.add(announcement);
        if (node != null) {
            node.announced(announcement);
        }
    }

    @Override
    public void interrupted() {
        interruptions.incrementAndGet();
        if (node != null) {
            node.interrupted();
        }
    }

    int interruptions() {
        return interruptions.get();
    }

    /** The first is the one that says that the engine listens. */
    void awaitInterruptions(int count) {
        await().atMost(PATIENCE).until(() -> interruptions() >= count);
    }

    /** What was announced next. */
    Announcement next() {
        try {
            return Objects.requireNonNull(heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }
}
