package org.acme.platform.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What was answered.
 *
 * @param status the HTTP status
 * @param location the header
 * @param etag the header, with its quotes
 * @param body the text of the body
 */
public record StoredAnswer(
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String body) {}
