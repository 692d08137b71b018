package org.acme.features.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.acme.contracts.metrics.Chart;
import org.acme.contracts.metrics.ChartSeries;
import org.acme.contracts.metrics.ChartUnit;
import org.acme.platform.metrics.BusinessFigure;

/** Counts how often it was read. The first of all by its name. */
@ApplicationScoped
class CountedFigure implements BusinessFigure {
    private final AtomicInteger readings = new AtomicInteger();
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile boolean waitedFor;
    private volatile boolean broken;

    static CountedFigure get() {
        return CDI.current().select(CountedFigure.class).get();
    }

    @Override
    public Chart chart() {
        return new Chart(
                "a-test", "Readings", ChartUnit.COUNT, false, List.of(new ChartSeries("readings", "Readings")));
    }

    @Override
    public List<Integer> read() {
        try {
            waitedFor = held.getCount() > 0;
            held.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        if (broken) {
            throw new IllegalStateException("Broken for a test");
        }
        return List.of(readings.incrementAndGet());
    }

    int readings() {
        return readings.get();
    }

    /** From now on whoever reads has to wait. */
    void hold() {
        held = new CountDownLatch(1);
    }

    void release() {
        held.countDown();
    }

    boolean isWaitedFor() {
        return waitedFor;
    }

    void setBroken(boolean broken) {
        this.broken = broken;
    }
}
