package org.acme.features.chat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which messages to find.
 *
 * @param q only messages that have all of these words, or parts of words
 * @param room only messages in this room; in all rooms of the caller when absent
 * @param size the greatest number of messages on a page
 * @param after the nextCursor of the page before; absent for the first page
 */
record SearchQuery(
        @QueryParam("q") @NotBlank @Size(max = 200) String q,
        @QueryParam("room") @Nullable UUID room,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        Integer size,

        @QueryParam("after") @Nullable String after) {}
