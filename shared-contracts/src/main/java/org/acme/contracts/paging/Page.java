package org.acme.contracts.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a longer list.
 *
 * @param items the rows of this page, in the order asked for
 * @param nextCursor what to send as {@code after} to get the next page; null on the last page
 * @param <T> the kind of row
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {}
