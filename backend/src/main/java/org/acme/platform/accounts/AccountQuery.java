package org.acme.platform.accounts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list.
 *
 * @param size the greatest number of accounts on a page
 * @param after the nextCursor of the page before; absent for the first page
 * @param q only accounts whose address or name has all of these words, or parts of words
 */
record AccountQuery(
        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        Integer size,

        @QueryParam("after") @Nullable String after,
        @QueryParam("q") @Size(max = 200) @Nullable String q) {}
