package org.acme.features.files;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/** What is really on the disk, which no endpoint tells. */
final class StoredBytes {
    private StoredBytes() {}

    static boolean exist(String sha256) {
        return Files.exists(folder().resolve(sha256.substring(0, 2)).resolve(sha256));
    }

    private static Path folder() {
        return ConfigProvider.getConfig().getValue("storage.folder", Path.class);
    }
}
