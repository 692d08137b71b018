package org.acme.features.dashboard;

import static org.acme.features.dashboard.ManualClock.keptTick;
import static org.acme.features.dashboard.ManualClock.tick;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acme.platform.live.Live;
import org.acme.platform.live.Topic;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DashboardSocketTest {
    private final SignedInUser user = SignedInUser.create();

    @Test
    void showsTheBusinessToEveryUser() {
        try (var viewer = Viewer.of(user)) {
            var history = viewer.business();
            assertFalse(history.has("node"));
            assertEquals("a-test", Viewer.names(history).getFirst());
            assertTrue(Viewer.names(history).contains("people"));
            assertEquals("Readings", history.getString("charts[0].series[0].title"));

            var now = viewer.at(tick());
            assertEquals(
                    series(history.getList("charts.series")),
                    now.getList("values").size());
        }
    }

    private static int series(List<List<?>> charts) {
        return charts.stream().mapToInt(List::size).sum();
    }

    @Test
    void numbersTicksWithoutHoles() {
        try (var viewer = Viewer.of(user)) {
            var first = tick();
            var ticks = Stream.generate(ManualClock::tick).limit(9).toList();

            assertEquals(
                    IntStream.rangeClosed(1, 9).mapToObj(later -> first + later).toList(), ticks);
            viewer.at(first);
            ticks.forEach(tick -> assertEquals(tick, viewer.next("BUSINESS").getLong("tick")));
        }
    }

    @Test
    void countsOnceForAllWhoLook() {
        var viewers = Stream.generate(() -> Viewer.of(user)).limit(10).toList();
        var before = counted(viewers.getFirst(), tick());
        for (var round = 1; round <= 5; round++) {
            var tick = tick();
            var seen = new HashSet<Double>();
            viewers.forEach(viewer -> seen.add(counted(viewer, tick)));
            assertEquals(1, seen.size(), "all see the same: " + seen);
            assertTrue(seen.iterator().next() <= before + round, "more than one reading a tick");
        }
        viewers.forEach(Viewer::close);
    }

    @Test
    void countsOnlyForTheHistoryWhenNobodyLooks() {
        Viewer.of(user).close();
        var live = CDI.current().select(Live.class).get();
        await().until(() -> !live.isHeard(new Topic("dashboard", "BUSINESS")));

        for (var round = 0; round < 100; round++) {
            keptTick();
            var before = CountedFigure.get().readings();
            tick();
            assertEquals(before, CountedFigure.get().readings());
        }
    }

    @Test
    void countsAgainWithEveryTick() {
        try (var viewer = Viewer.of(user)) {
            var before = counted(viewer, tick());
            await().untilAsserted(() -> assertTrue(counted(viewer, tick()) > before));
        }
    }

    @Test
    void showsThePastToWhoeverComesLater() {
        try (var early = Viewer.of(user)) {
            var kept = keptTick();
            var value = counted(early, kept);
            tick();
            tick();
            try (var late = Viewer.of(SignedInUser.create())) {
                var history = late.business();
                assertEquals(2, history.getInt("step"));
                var index = (kept - history.getLong("from")) / history.getInt("step");
                assertEquals(value, history.getDouble("values[0][%d]".formatted(index)));
                assertEquals(index + 2, history.getList("values[0]").size());
            }
        }
    }

    @Test
    void forgetsWhatIsOlderThanAnHour() {
        IntStream.range(0, 3_700).forEach(second -> tick());
        try (var viewer = Viewer.of(user)) {
            assertEquals(1801, viewer.business().getList("values[0]").size());
        }
    }

    @Test
    void doesNotWaitForAFigureThatTakesLong() {
        var figure = CountedFigure.get();
        try (var viewer = Viewer.of(user)) {
            figure.hold();
            await().until(() -> {
                tick();
                return figure.isWaitedFor();
            });
            var before = counted(viewer, tick());
            figure.release();
            await().untilAsserted(() -> assertTrue(counted(viewer, tick()) > before));
        }
    }

    @Test
    void saysThatNothingIsKnownOfAFigureThatFails() {
        var figure = CountedFigure.get();
        try (var viewer = Viewer.of(user)) {
            figure.setBroken(true);
            await().untilAsserted(() -> assertFalse(viewer.at(tick()).has("values[0]")));
            figure.setBroken(false);
            await().untilAsserted(() -> assertTrue(viewer.at(tick()).has("values[0]")));
        }
    }

    private static double counted(Viewer viewer, long tick) {
        return viewer.at(tick).getDouble("values[0]");
    }
}
