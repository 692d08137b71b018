package org.acme.features.dashboard;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;

/** Ticks with the seconds of the day, which are the same on every node. One that the machine overslept is left out. */
@ApplicationScoped
@DefaultBean
class SystemClock implements Clock {
    private final ExecutorService executor = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("dashboard").factory());

    @Override
    public void start(LongConsumer tick) {
        executor.execute(() -> run(tick));
    }

    @Override
    public void stop() {
        executor.shutdownNow();
        executor.close();
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
