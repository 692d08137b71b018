package org.acme.platform.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where contents lie, each under its SHA-256 in hexadecimal. */
interface ContentStore {
    /**
     * Takes a complete content over; afterwards it is durable, and the file may be gone. One that is there already
     * stays as it is.
     */
    void put(String sha256, Path content) throws IOException;

    /** Reads a part of a content, as fast as the reader takes it. */
    InputStream open(String sha256, long offset, long length) throws IOException;

    /** Where a content lies on this machine, so that the kernel can send it; null when it lies elsewhere. */
    @Nullable
    Path path(String sha256);

    /** Forgets a content; one that is not there is no failure. */
    void delete(String sha256) throws IOException;
}
