package org.acme.features.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** Ticks when a test says so. */
@ApplicationScoped
class ManualClock implements Clock {
    private final AtomicLong now = new AtomicLong(1_000);
    private LongConsumer dashboard = tick -> {};

    /** Lets a second pass and returns its number; all figures are counted by then. */
    static long tick() {
        return CDI.current().select(ManualClock.class).get().next();
    }

    /** Lets time pass until a second that the history keeps. */
    static long keptTick() {
        var tick = tick();
        return tick % 2 == 0 ? tick : tick();
    }

    long next() {
        var tick = now.incrementAndGet();
        dashboard.accept(tick);
        return tick;
    }

    @Override
    public void start(LongConsumer tick) {
        dashboard = tick;
    }

    @Override
    public void stop() {}
}
