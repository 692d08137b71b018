package org.acme.features.chat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * Which rooms to list.
 *
 * @param size the greatest number of rooms on a page
 * @param after the nextCursor of the page before; absent for the first page
 */
record RoomQuery(
        @QueryParam("size") @DefaultValue("50") @Min(1) @Max(100)
        Integer size,

        @QueryParam("after") @Nullable String after) {}
