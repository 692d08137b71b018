package org.acme.platform.streams;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/** How much of the server streams may take. See application.properties. */
@ConfigMapping(prefix = "streams")
interface StreamsConfig {
    @Positive
    int maxOpen();

    @Positive
    int maxOpenPerAccount();

    Duration maxDuration();
}
