package org.acme.platform.live;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How sockets are configured; application.properties explains each value. */
@ConfigMapping(prefix = "live")
interface LiveConfig {
    Engine engine();

    String redisChannel();

    MemorySize maxMessageSize();

    int maxMessagesPerSecond();

    MemorySize maxPendingSize();

    Duration silence();

    int maxReplay();

    /** What carries announcements from one node to the others. */
    enum Engine {
        MEMORY,
        POSTGRES,
        REDIS
    }
}
