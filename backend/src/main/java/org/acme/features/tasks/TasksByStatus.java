package org.acme.features.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.acme.contracts.metrics.Chart;
import org.acme.contracts.metrics.ChartSeries;
import org.acme.contracts.metrics.ChartUnit;
import org.acme.contracts.tasks.TaskStatus;
import org.acme.platform.metrics.BusinessFigure;

/**
 * How many tasks there are. They are counted anew each time: a row of counts would be one that all who write tasks wait
 * for.
 */
@ApplicationScoped
class TasksByStatus implements BusinessFigure {
    private final Tasks tasks;

    TasksByStatus(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Chart chart() {
        var series = Stream.of(TaskStatus.values())
                .map(status -> new ChartSeries(status.name(), title(status)))
                .toList();
        return new Chart("tasks", "Tasks by status", ChartUnit.COUNT, true, series);
    }

    @Override
    public List<Long> read() {
        var counts = tasks.count();
        return Stream.of(TaskStatus.values())
                .map(status -> counts.getOrDefault(status, 0L))
                .toList();
    }

    private static String title(TaskStatus status) {
        var words = status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
