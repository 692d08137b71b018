package org.acme.features.game;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.acme.contracts.game.GameList;
import org.jspecify.annotations.Nullable;

/**
 * Which games to list, the newest first.
 *
 * @param list which list of games
 * @param size the greatest number of games on a page
 * @param after the nextCursor of the page before; absent for the first page
 */
record GameQuery(
        @QueryParam("list") @DefaultValue("open") GameList list,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        Integer size,

        @QueryParam("after") @Nullable String after) {}
