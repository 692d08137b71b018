package org.acme.platform.streams;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How much of the server streams may take. See application.properties. */
@ConfigMapping(prefix = "streams")
interface StreamsConfig {
    int maxOpen();

    int maxOpenPerAccount();

    Duration maxDuration();

    Duration patience();
}
