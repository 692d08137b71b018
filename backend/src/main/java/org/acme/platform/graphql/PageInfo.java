package org.acme.platform.graphql;

import org.acme.contracts.paging.Page;
import org.acme.platform.paging.Keyset;
import org.jspecify.annotations.Nullable;

/**
 * What a connection says about its page (Relay's Cursor Connections Specification, section 5). Connections and edges
 * are records of the feature, because their names are made of the name of the row.
 *
 * @param hasNextPage whether rows follow
 * @param hasPreviousPage whether rows stand before the page
 * @param startCursor the cursor of the first row; null when there are no rows
 * @param endCursor what to send as {@code after} to get the next page; null when there are no rows
 */
public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {

    /**
     * What there is to say about a page.
     *
     * @param order the order that it is in
     * @param after the cursor that it starts after; null for the first page
     */
    public static <T> PageInfo of(Page<T> page, Keyset<T> order, @Nullable String after) {
        var rows = page.items();
        return new PageInfo(
                page.nextCursor() != null,
                after != null,
                rows.isEmpty() ? null : order.cursor(rows.getFirst()),
                rows.isEmpty() ? null : order.cursor(rows.getLast()));
    }
}
