package org.acme.features.chat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a room's history to read: behind a message, or the last part before one, or the last part of all.
 *
 * @param after only messages behind this sequence number, the first of them
 * @param before only messages before this sequence number, the last of them
 * @param size how many at most
 */
record HistoryQuery(
        @QueryParam("after") @Min(0) @Nullable Integer after,
        @QueryParam("before") @Min(1) @Nullable Integer before,

        @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200)
        Integer size) {}
