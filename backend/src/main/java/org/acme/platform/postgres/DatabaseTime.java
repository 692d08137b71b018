package org.acme.platform.postgres;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times in microseconds, which is what PostgreSQL keeps: an entity reads the same before and after it was stored. */
public final class DatabaseTime {
    private DatabaseTime() {}

    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
