package org.acme.features.files;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.acme.contracts.files.FileSort;
import org.jspecify.annotations.Nullable;

/**
 * Which files to list, and how.
 *
 * @param size the greatest number of files on a page
 * @param after the nextCursor of the page before; absent for the first page
 * @param sort the order
 */
record FileQuery(
        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        Integer size,

        @QueryParam("after") @Nullable String after,
        @QueryParam("sort") @DefaultValue("-createdAt") FileSort sort) {}
