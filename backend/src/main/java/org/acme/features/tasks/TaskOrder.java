package org.acme.features.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.acme.contracts.tasks.TaskContract.TaskView;
import org.acme.contracts.tasks.TaskSort;
import org.acme.platform.paging.Keyset;

/** What each order of tasks sorts by; the migration has an index for each. */
final class TaskOrder {
    /** Sorts after every real date. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private TaskOrder() {}

    static Keyset<TaskView> of(TaskSort sort) {
        return switch (sort) {
            case OLDEST -> by("createdAt", false, TaskView::createdAt, Instant::parse);
            case NEWEST -> by("createdAt", true, TaskView::createdAt, Instant::parse);
            case LEAST_RECENTLY_CHANGED -> by("updatedAt", false, TaskView::updatedAt, Instant::parse);
            case MOST_RECENTLY_CHANGED -> by("updatedAt", true, TaskView::updatedAt, Instant::parse);
            case TITLE -> by("title", false, TaskView::title, title -> title);
            case TITLE_REVERSED -> by("title", true, TaskView::title, title -> title);
            case DUE_FIRST -> by("coalesce(dueDate, date 9999-12-31)", false, TaskOrder::due, LocalDate::parse);
            case DUE_LAST -> by("coalesce(dueDate, date 9999-12-31)", true, TaskOrder::due, LocalDate::parse);
        };
    }

    private static LocalDate due(TaskView task) {
        return Objects.requireNonNullElse(task.dueDate(), NEVER);
    }

    private static Keyset<TaskView> by(
            String expression,
            boolean descending,
            Function<TaskView, ? extends Comparable<?>> key,
            Function<String, ? extends Comparable<?>> parse) {
        return new Keyset<>(expression, descending, key, TaskView::id, parse);
    }
}
