package org.acme.features.dashboard;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Not through the socket: where this clock ticks, no test can tell it when to stop. */
class SystemClockTest {
    private final SystemClock clock = new SystemClock();
    private final Thread stopping = Thread.currentThread();
    private final CountDownLatch ticking = new CountDownLatch(1);
    private final AtomicBoolean isOver = new AtomicBoolean();

    @Test
    void hasStoppedWhenItsLastTickIsOver() throws InterruptedException {
        clock.start(tick -> {
            ticking.countDown();
            while (stopping.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            isOver.set(true);
        });
        ticking.await();

        clock.stop();

        assertTrue(isOver.get());
    }
}
