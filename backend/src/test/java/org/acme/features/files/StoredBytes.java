package org.acme.features.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** What is really on the disk, which no endpoint tells. */
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
        return ConfigProvider.getConfig().getValue("storage.folder", Path.class);
    }
}
