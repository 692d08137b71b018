package org.acme.platform.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.acme.contracts.metrics.Chart;
import org.acme.contracts.metrics.ChartSeries;
import org.acme.contracts.metrics.ChartUnit;
import org.acme.platform.metrics.BusinessFigure;

/** How many people have a live socket open, on any node. */
@ApplicationScoped
class PeopleOnline implements BusinessFigure {
    /** Of which every account with a socket is present, and which nobody hears. */
    static final Topic TOPIC = new Topic("online", "");

    private final PresenceTable table;

    PeopleOnline(PresenceTable table) {
        this.table = table;
    }

    @Override
    public Chart chart() {
        return new Chart(
                "people", "People online", ChartUnit.COUNT, false, List.of(new ChartSeries("online", "Online")));
    }

    @Override
    public List<Integer> read() {
        return List.of(table.count(TOPIC));
    }
}
