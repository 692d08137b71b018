package org.acme.features.tasks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import org.acme.contracts.tasks.TaskSort;
import org.acme.contracts.tasks.TaskStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks to list, and how.
 *
 * @param size the greatest number of tasks on a page
 * @param after the nextCursor of the page before; absent for the first page
 * @param status only tasks with this status
 * @param q only tasks whose title or description has all of these words, or parts of words
 * @param sort the order
 */
record TaskQuery(
        @QueryParam("size") @DefaultValue(TaskQuery.DEFAULT_SIZE) @Min(1) @Max(100)
        Integer size,

        @QueryParam("after") @Nullable String after,
        @QueryParam("status") @Nullable TaskStatus status,
        @QueryParam("q") @Size(max = 200) @Nullable String q,
        @QueryParam("sort") @DefaultValue("-createdAt") TaskSort sort) {
    private static final String DEFAULT_SIZE = "20";

    /** For transports that leave the defaults to us. */
    static TaskQuery of(
            @Nullable Integer size,
            @Nullable String after,
            @Nullable TaskStatus status,
            @Nullable String q,
            @Nullable TaskSort sort) {
        return new TaskQuery(
                Objects.requireNonNullElse(size, Integer.valueOf(DEFAULT_SIZE)),
                after,
                status,
                q,
                Objects.requireNonNullElse(sort, TaskSort.NEWEST));
    }
}
