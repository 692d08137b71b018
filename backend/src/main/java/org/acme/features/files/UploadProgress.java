package org.acme.features.files;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an upload is.
 *
 * @param offset the bytes that have arrived and are durable
 * @param size the bytes that there will be
 * @param expiresAt when it is given up unless somebody goes on with it; null when it is complete
 * @param metadata what the client said about it, as it said it; null when that was nothing, or the upload is complete
 */
record UploadProgress(
        long offset,
        long size,
        @Nullable Instant expiresAt,
        @Nullable String metadata) {
    boolean isComplete() {
        return offset == size;
    }
}
