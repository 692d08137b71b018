package org.acme.platform.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.netty.util.concurrent.EventExecutor;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Measures how long what an event loop is to do has to wait: when something blocks it, all its clients wait. */
@ApplicationScoped
class EventLoopDelay {
    private static final Duration PERIOD = Duration.ofMillis(250);
    /** How long the longest delay is remembered. */
    private static final Duration MEMORY = Duration.ofSeconds(10);

    private final Vertx vertx;
    private final Timer delay;
    /** Dev mode keeps its event loops from one start to the next. */
    private volatile boolean stopped;

    EventLoopDelay(Vertx vertx, MeterRegistry registry) {
        this.vertx = vertx;
        delay = Timer.builder("event.loop.delay")
                .description("How long tasks wait for their event loop")
                .distributionStatisticExpiry(MEMORY)
                .register(registry);
    }

    void start(@Observes StartupEvent event) {
        ((VertxInternal) vertx).getEventLoopGroup().forEach(this::measure);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    private void measure(EventExecutor eventLoop) {
        if (stopped) {
            return;
        }
        var due = System.nanoTime() + PERIOD.toNanos();
        Runnable arrival = () -> {
            delay.record(Math.max(0, System.nanoTime() - due), TimeUnit.NANOSECONDS);
            measure(eventLoop);
        };
        var _ = eventLoop.schedule(arrival, PERIOD.toNanos(), TimeUnit.NANOSECONDS);
    }
}
