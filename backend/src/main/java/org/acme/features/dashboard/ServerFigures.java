package org.acme.features.dashboard;

import static org.acme.contracts.metrics.ChartUnit.BYTES;
import static org.acme.contracts.metrics.ChartUnit.COUNT;
import static org.acme.contracts.metrics.ChartUnit.MILLISECONDS;
import static org.acme.contracts.metrics.ChartUnit.PER_SECOND;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.search.Search;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.acme.contracts.metrics.Chart;
import org.acme.contracts.metrics.ChartSeries;

/** What this node measures of itself, out of the meters that Prometheus reads, too. */
@ApplicationScoped
class ServerFigures {
    private final MeterRegistry registry;

    ServerFigures(MeterRegistry registry) {
        this.registry = registry;
    }

    List<Figure> all() {
        return List.of(
                new Figure(
                        new Chart(
                                "requests",
                                "Requests",
                                PER_SECOND,
                                false,
                                List.of(
                                        new ChartSeries("answered", "Answered"),
                                        new ChartSeries("failed", "Failed (5xx)"))),
                        new RequestWindow(registry)::rates),
                new Figure(
                        new Chart(
                                "latency",
                                "Latency of requests",
                                MILLISECONDS,
                                false,
                                List.of(
                                        new ChartSeries("p50", "Half (p50)"),
                                        new ChartSeries("p95", "95 % (p95)"),
                                        new ChartSeries("p99", "99 % (p99)"))),
                        new RequestWindow(registry)::percentiles),
                new Figure(
                        new Chart(
                                "event-loop",
                                "Event loop delay",
                                MILLISECONDS,
                                false,
                                List.of(new ChartSeries("longest", "Longest"))),
                        () -> List.of(longestDelay())),
                new Figure(
                        new Chart(
                                "database-pool",
                                "Database connections",
                                COUNT,
                                false,
                                List.of(
                                        new ChartSeries("active", "In use"),
                                        new ChartSeries("idle", "Idle"),
                                        new ChartSeries("waiting", "Waited for"))),
                        () -> List.of(
                                sum(registry.find("agroal.active.count")),
                                sum(registry.find("agroal.available.count")),
                                sum(registry.find("agroal.awaiting.count")))),
                new Figure(
                        new Chart(
                                "heap",
                                "Heap",
                                BYTES,
                                false,
                                List.of(new ChartSeries("used", "Used"), new ChartSeries("reserved", "Reserved"))),
                        () -> List.of(sum(heap("jvm.memory.used")), sum(heap("jvm.memory.committed")))),
                new Figure(
                        new Chart(
                                "threads",
                                "Threads",
                                COUNT,
                                false,
                                List.of(new ChartSeries("platform", "Platform threads"))),
                        () -> List.of(sum(registry.find("jvm.threads.live")))));
    }

    private Search heap(String name) {
        return registry.find(name).tag("area", "heap");
    }

    private double longestDelay() {
        return registry.find("event.loop.delay").timers().stream()
                .mapToDouble((Timer timer) -> timer.max(TimeUnit.MILLISECONDS))
                .max()
                .orElse(0);
    }

    private static double sum(Search search) {
        return search.gauges().stream().mapToDouble(Gauge::value).sum();
    }
}
