package org.acme.features.game;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * Which players to list, those with the most points first.
 *
 * @param size the greatest number of players on a page
 * @param after the nextCursor of the page before; absent for the first page
 */
record RecordQuery(
        @QueryParam("size") @DefaultValue("10") @Min(1) @Max(100)
        Integer size,

        @QueryParam("after") @Nullable String after) {}
