package org.acme.features.dashboard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.acme.contracts.dashboard.DashboardEvent.DashboardTick;
import org.acme.contracts.dashboard.DashboardPart;
import org.acme.contracts.metrics.Chart;
import org.acme.platform.live.Live;
import org.acme.platform.live.LiveSocket;
import org.acme.platform.live.Topic;
import org.jspecify.annotations.Nullable;

/** A part of the dashboard. Its figures are read once for all who look at it, and otherwise only for its history. */
final class Panel {
    /** How long a tick waits for figures. What is not there by then is shown as it was before. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final DashboardPart part;
    private final @Nullable String node;
    private final Topic topic;
    private final List<Chart> charts;
    private final List<PacedFigure> figures;
    private final History history;
    private final Live live;

    Panel(DashboardPart part, @Nullable String node, List<Figure> figures, Live live, DashboardConfig config) {
        this.part = part;
        this.node = node;
        this.live = live;
        topic = new Topic("dashboard", part.name());
        charts = figures.stream().map(Figure::chart).toList();
        this.figures = figures.stream().map(PacedFigure::new).toList();
        history = new History(config.step());
    }

    /** Shows the past to a socket, and the present until it closes. */
    synchronized void show(LiveSocket socket) {
        socket.send(history.message(part, node, charts));
        live.join(socket, topic, null);
    }

    void tick(long tick) {
        if (history.keeps(tick) || live.isHeard(topic)) {
            tell(tick, read());
        }
    }

    /** Returns when all that is being read is there; no tick may follow. */
    void finish() {
        figures.forEach(PacedFigure::finish);
    }

    /** Nobody may come in between: they would see this tick neither in the past nor in the present. */
    private synchronized void tell(long tick, List<@Nullable Double> values) {
        history.add(tick, values);
        live.publishHere(topic, new DashboardTick(part, tick, values));
    }

    private List<@Nullable Double> read() {
        var readings = figures.stream().map(PacedFigure::refresh).toArray(CompletableFuture[]::new);
        // What is late counts on a later tick.
        CompletableFuture.allOf(readings)
                .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .handle((done, late) -> late == null)
                .join();
        var values = new ArrayList<@Nullable Double>();
        figures.forEach(figure -> values.addAll(figure.values()));
        return values;
    }
}
