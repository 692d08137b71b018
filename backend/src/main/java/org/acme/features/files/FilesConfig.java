package org.acme.features.files;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of files. Each can be set in application.properties, or in the environment: {@code FILES_MAX_SIZE=1G}. */
@ConfigMapping(prefix = "files")
interface FilesConfig {
    /** The largest file. */
    @WithDefault("10G")
    MemorySize maxSize();

    /** How much all files of one user may take. */
    @WithDefault("20G")
    MemorySize quota();

    /** How long an unfinished upload waits for somebody to go on with it. */
    @WithDefault("1D")
    Duration uploadLifetime();

    /** How long a link works that opens a file without an access token. */
    @WithDefault("15M")
    Duration linkLifetime();

    /** Larger pictures get no thumbnail: unpacked, a small file can be enormous. */
    @WithDefault("40000000")
    int thumbnailMaxPixels();

    /** Nor do larger files: what is in one besides its pixels may have to be kept in memory. */
    @WithDefault("32M")
    MemorySize thumbnailMaxSize();
}
