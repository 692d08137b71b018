package org.acme.contracts.files;

import java.time.Instant;
import java.util.UUID;

/**
 * A file as those see it who may read it.
 *
 * @param id a UUIDv7 (RFC 9562)
 * @param name what its owner calls it: one line, and never a path
 * @param size in bytes
 * @param contentType the media type, decided by the content; what the uploader said counts only where that tells
 *     nothing
 * @param sha256 the SHA-256 of the content in hexadecimal; its ETag is made of it
 * @param preview how a page can show it
 * @param thumbnail whether there is a small picture of it, or will be one
 * @param createdAt when its upload was complete
 */
public record FileView(
        UUID id,
        String name,
        long size,
        String contentType,
        String sha256,
        FilePreview preview,
        FileThumbnail thumbnail,
        Instant createdAt) {}
