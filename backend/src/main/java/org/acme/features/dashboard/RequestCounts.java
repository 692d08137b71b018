package org.acme.features.dashboard;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * How many requests were answered in a time.
 *
 * @param nanos the time
 * @param answered how many there were
 * @param failed how many of them were failures of ours
 * @param within how many took so many milliseconds at most
 */
record RequestCounts(long nanos, double answered, double failed, NavigableMap<Double, Double> within) {

    /** All since the start, which was at an unknown time. */
    static RequestCounts of(MeterRegistry registry) {
        var answered = 0L;
        var failed = 0L;
        var within = new TreeMap<Double, Double>();
        for (var timer : registry.find("http.server.requests").timers()) {
            var snapshot = timer.takeSnapshot();
            answered += snapshot.count();
            failed += isFailure(timer) ? snapshot.count() : 0;
            for (var bucket : snapshot.histogramCounts()) {
                within.merge(bucket.bucket(TimeUnit.MILLISECONDS), bucket.count(), Double::sum);
            }
        }
        return new RequestCounts(System.nanoTime(), answered, failed, within);
    }

    Duration since(RequestCounts earlier) {
        return Duration.ofNanos(nanos - earlier.nanos);
    }

    RequestCounts minus(RequestCounts earlier) {
        var difference = new TreeMap<Double, Double>();
        within.forEach((bound, count) -> difference.put(bound, count - earlier.within.getOrDefault(bound, 0.0)));
        return new RequestCounts(
                nanos - earlier.nanos, answered - earlier.answered, failed - earlier.failed, difference);
    }

    double perSecond(double count) {
        return nanos == 0 ? 0 : count * TimeUnit.SECONDS.toNanos(1) / nanos;
    }

    /**
     * In how many milliseconds a share of the requests was answered, as exactly as the bounds allow: between two of
     * them requests are taken to lie evenly. NaN without requests.
     */
    double percentile(double share) {
        var rank = share * answered;
        var lower = 0.0;
        var below = 0.0;
        for (var bucket : within.entrySet()) {
            double upper = bucket.getKey();
            double count = bucket.getValue();
            if (count >= rank && count > below) {
                return Double.isInfinite(upper) ? lower : lower + (upper - lower) * (rank - below) / (count - below);
            }
            lower = upper;
            below = count;
        }
        return answered == 0 ? Double.NaN : lower;
    }

    private static boolean isFailure(Timer timer) {
        return "SERVER_ERROR".equals(timer.getId().getTag("outcome"));
    }
}
