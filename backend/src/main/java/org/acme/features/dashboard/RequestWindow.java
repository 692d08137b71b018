package org.acme.features.dashboard;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The requests of the last seconds: as many as lie between two values that the history keeps, so that it misses none.
 * For one figure: with two, each would end what the other one looks at.
 */
final class RequestWindow {
    private static final Duration LENGTH = Duration.ofSeconds(10);

    private final MeterRegistry registry;
    private final Deque<RequestCounts> counts = new ArrayDeque<>();

    RequestWindow(MeterRegistry registry) {
        this.registry = registry;
    }

    /** How many were answered in a second, and how many of them were failures of ours. */
    List<Double> rates() {
        var recent = recent();
        return List.of(recent.perSecond(recent.answered()), recent.perSecond(recent.failed()));
    }

    /** In how many milliseconds half of them were answered, 95 %, and 99 %. */
    List<Double> percentiles() {
        var recent = recent();
        return List.of(recent.percentile(0.50), recent.percentile(0.95), recent.percentile(0.99));
    }

    private RequestCounts recent() {
        var now = RequestCounts.of(registry);
        counts.addLast(now);
        while (counts.size() > 2 && now.since(counts.getFirst()).compareTo(LENGTH) > 0) {
            counts.removeFirst();
        }
        return now.minus(counts.getFirst());
    }
}
