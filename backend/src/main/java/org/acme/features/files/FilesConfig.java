package org.acme.features.files;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Limits of files; application.properties explains each value. */
@ConfigMapping(prefix = "files")
interface FilesConfig {
    MemorySize maxSize();

    MemorySize quota();

    Duration uploadLifetime();

    Duration linkLifetime();

    int thumbnailMaxPixels();
}
