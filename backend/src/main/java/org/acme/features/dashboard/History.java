package org.acme.features.dashboard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.acme.contracts.dashboard.DashboardEvent.DashboardHistory;
import org.acme.contracts.dashboard.DashboardPart;
import org.acme.contracts.metrics.Chart;
import org.jspecify.annotations.Nullable;

/** The values of the last hour. Every so many ticks are kept: no screen is wide enough to show all of them. */
final class History {
    private static final long SECONDS = Duration.ofHours(1).toSeconds();

    private final int step;
    private final NavigableMap<Long, List<@Nullable Double>> kept = new TreeMap<>();

    /** @param step how much time lies between values that are kept */
    History(Duration step) {
        if (step.toSeconds() < 1) {
            throw new IllegalArgumentException("Set dashboard.step to one second or more.");
        }
        this.step = Math.toIntExact(step.toSeconds());
    }

    boolean keeps(long tick) {
        return tick % step == 0;
    }

    /** Passes over ticks that are not kept. */
    void add(long tick, List<@Nullable Double> values) {
        if (keeps(tick)) {
            kept.put(tick, values);
            kept.headMap(tick - SECONDS).clear();
        }
    }

    DashboardHistory message(DashboardPart part, @Nullable String node, List<Chart> charts) {
        var from = kept.isEmpty() ? 0 : kept.firstKey();
        var to = kept.isEmpty() ? -1 : kept.lastKey();
        var series = charts.stream().mapToInt(chart -> chart.series().size()).sum();
        var values = new ArrayList<List<@Nullable Double>>();
        for (var index = 0; index < series; index++) {
            values.add(line(index, from, to));
        }
        return new DashboardHistory(part, node, charts, from, step, values);
    }

    private List<@Nullable Double> line(int series, long from, long to) {
        var line = new ArrayList<@Nullable Double>();
        for (var tick = from; tick <= to; tick += step) {
            var values = kept.get(tick);
            line.add(values == null ? null : values.get(series));
        }
        return line;
    }
}
