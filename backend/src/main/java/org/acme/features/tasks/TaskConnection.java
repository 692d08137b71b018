package org.acme.features.tasks;

import java.util.List;
import org.acme.contracts.paging.Page;
import org.acme.contracts.tasks.TaskContract.TaskView;
import org.acme.platform.graphql.PageInfo;
import org.acme.platform.paging.Keyset;
import org.jspecify.annotations.Nullable;

/**
 * One page of tasks, as Relay's Cursor Connections Specification has it.
 *
 * @param edges the tasks, each with its cursor
 * @param nodes the same tasks, for clients that need no cursors
 */
public record TaskConnection(List<TaskEdge> edges, List<TaskView> nodes, PageInfo pageInfo) {

    /**
     * A task in a list.
     *
     * @param cursor what to send as {@code after} to get the tasks behind this one
     */
    public record TaskEdge(String cursor, TaskView node) {}

    static TaskConnection of(Page<TaskView> page, Keyset<TaskView> order, @Nullable String after) {
        var edges = page.items().stream()
                .map(task -> new TaskEdge(order.cursor(task), task))
                .toList();
        return new TaskConnection(edges, page.items(), PageInfo.of(page, order, after));
    }
}
