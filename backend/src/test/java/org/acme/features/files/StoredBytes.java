package org.acme.features.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.acme.support.Settings;

/** What is really stored, which no endpoint tells. */
final class StoredBytes {
    private StoredBytes() {}

    static boolean exist(String sha256) {
        return Files.exists(path(sha256));
    }

    static Path path(String sha256) {
        return folder().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Where the bytes of an upload are until it is a file. */
    static Path unfinished(UUID upload) {
        return folder().resolve("unfinished").resolve(upload.toString());
    }

    private static Path folder() {
        return Settings.get("storage.folder", Path.class);
    }
}
