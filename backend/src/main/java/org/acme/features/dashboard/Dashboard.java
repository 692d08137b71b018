package org.acme.features.dashboard;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.List;
import org.acme.contracts.accounts.Role;
import org.acme.contracts.dashboard.DashboardPart;
import org.acme.platform.live.Live;
import org.acme.platform.live.LiveSocket;
import org.acme.platform.metrics.BusinessFigure;

/**
 * What there is to see on this node. Each node counts for those who look at it: all nodes ask the same database in the
 * same second, so they show the same, and nobody has to be elected, or to be missed.
 */
@ApplicationScoped
class Dashboard {
    private final Panel business;
    private final Panel server;
    private final Clock clock;

    Dashboard(
            @All List<BusinessFigure> figures,
            ServerFigures serverFigures,
            Node node,
            Live live,
            DashboardConfig config,
            Clock clock) {
        var business = figures.stream()
                .map(figure -> new Figure(figure.chart(), figure::read))
                .sorted(Comparator.comparing(figure -> figure.chart().name()))
                .toList();
        this.business = new Panel(DashboardPart.BUSINESS, null, business, live, config);
        this.server = new Panel(DashboardPart.SERVER, node.name(), serverFigures.all(), live, config);
        this.clock = clock;
    }

    /** Shows a socket what its user may see, until it closes. */
    void show(LiveSocket socket) {
        business.show(socket);
        if (socket.has(Role.ADMIN)) {
            server.show(socket);
        }
    }

    void start(@Observes StartupEvent event) {
        clock.start(this::tick);
    }

    /** Returns when nothing is read any more: what that needs is taken away when the application stops. */
    void stop(@Observes ShutdownEvent event) {
        clock.stop();
        business.finish();
        server.finish();
    }

    private void tick(long tick) {
        business.tick(tick);
        server.tick(tick);
    }
}
