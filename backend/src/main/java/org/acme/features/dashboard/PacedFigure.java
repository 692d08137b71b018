package org.acme.features.dashboard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.acme.contracts.metrics.Chart;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads a figure as often as what that costs allows: at most one percent of the time goes into it. So counting a
 * thousand rows happens on every tick and counting millions every few seconds, and neither is felt by anybody else.
 */
final class PacedFigure {
    private static final Logger LOG = Logger.getLogger(PacedFigure.class);
    /** A reading is followed by so many times as long without one. */
    private static final int REST = 100;

    private final Figure figure;
    private final List<@Nullable Double> nothing;
    private volatile List<@Nullable Double> values;
    private volatile long restUntil = System.nanoTime();
    /** In nanoseconds. */
    private long lastCost;

    private boolean failing;
    private CompletableFuture<Void> reading = CompletableFuture.allOf();

    PacedFigure(Figure figure) {
        this.figure = figure;
        nothing = Collections.nCopies(figure.chart().series().size(), null);
        values = nothing;
    }

    Chart chart() {
        return figure.chart();
    }

    /** The last that is known; null for what is not. */
    List<@Nullable Double> values() {
        return values;
    }

    /** Reads the figure unless it is too early, or not finished yet; completes when there is nothing to wait for. */
    CompletableFuture<Void> refresh() {
        if (reading.isDone() && System.nanoTime() - restUntil >= 0) {
            reading = CompletableFuture.runAsync(this::read, Thread::startVirtualThread);
        }
        return reading;
    }

    /** Returns when nothing is being read. */
    void finish() {
        reading.join();
    }

    private void read() {
        var start = System.nanoTime();
        try {
            var read = new ArrayList<@Nullable Double>();
            figure.source().get().forEach(value -> read.add(rounded(value)));
            values = read;
            failing = false;
        } catch (RuntimeException failure) {
            if (!failing) { // Says so once, and not with every tick.
                LOG.warnf(failure, "Cannot read the figure %s", chart().name());
            }
            failing = true;
            values = nothing;
        }
        var cost = System.nanoTime() - start;
        // One that took long happens, such as the first; two are a habit.
        restUntil = System.nanoTime() + REST * Math.min(cost, lastCost);
        lastCost = cost;
    }

    /** No chart shows more, and messages stay small. */
    private static @Nullable Double rounded(Number value) {
        return Double.isFinite(value.doubleValue()) ? Math.round(value.doubleValue() * 100) / 100.0 : null;
    }
}
