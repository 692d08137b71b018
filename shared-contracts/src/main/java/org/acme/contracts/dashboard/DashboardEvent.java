package org.acme.contracts.dashboard;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.acme.contracts.dashboard.DashboardEvent.DashboardHistory;
import org.acme.contracts.dashboard.DashboardEvent.DashboardTick;
import org.acme.contracts.metrics.Chart;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody who looks at the dashboard hears. A tick is a second, told by its number since 1970 (Unix time). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DashboardHistory.class, name = "history"),
    @JsonSubTypes.Type(value = DashboardTick.class, name = "tick")
})
@Schema(
        oneOf = {DashboardHistory.class, DashboardTick.class},
        discriminatorProperty = "type")
public sealed interface DashboardEvent {

    /**
     * What was before the socket was opened: the first message of each part that its client may see. Ticks follow.
     *
     * @param part what it is about
     * @param node the name of the node that it is about; null when it is about all of them
     * @param charts what there is to see
     * @param from the tick of the first values
     * @param step how many ticks lie between values and the next ones
     * @param values of each series of each chart, in their order; null where nothing is known
     */
    record DashboardHistory(
            DashboardPart part,
            @Nullable String node,
            List<Chart> charts,
            long from,
            int step,
            List<List<@Nullable Double>> values)
            implements DashboardEvent {}

    /**
     * How it is now.
     *
     * @param part what it is about
     * @param tick when it was so
     * @param values of each series of each chart of the history, in their order; null where nothing is known
     */
    record DashboardTick(DashboardPart part, long tick, List<@Nullable Double> values) implements DashboardEvent {}
}
