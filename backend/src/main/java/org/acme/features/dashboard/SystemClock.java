package org.acme.features.dashboard;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Ticks with the seconds of the day, which are the same on every node. One that the machine overslept is left out. */
@ApplicationScoped
@DefaultBean
class SystemClock implements Clock {
    private @Nullable Thread thread;

    @Override
    public void start(LongConsumer tick) {
        thread = Thread.ofVirtual().name("dashboard").start(() -> run(tick));
    }

    @Override
    public void stop() {
        Objects.requireNonNull(thread).interrupt();
    }

    private static void run(LongConsumer tick) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var next = Instant.now().plusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
                Thread.sleep(Duration.between(Instant.now(), next));
                tick.accept(next.getEpochSecond());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
