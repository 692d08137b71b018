package org.acme.platform.storage;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How contents are kept; application.properties explains each value. */
@ConfigMapping(prefix = "storage")
interface StorageConfig {
    enum Engine {
        FOLDER,
        S3
    }

    Engine engine();

    Path folder();

    Optional<String> bucket();

    Duration sweepInterval();
}
