package org.acme.postgres;

import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Answers like the environment variables that production sets, and starts the database when it is first asked.
 *
 * <p>Quarkus builds its configuration several times in one process, and lists all names for some of them. This source
 * lists none, so that only a real question for one of the three starts a server.
 */
final class DatabaseConfigSource implements ConfigSource {
    static final String JDBC_URL = "DATABASE_JDBC_URL";
    static final String USERNAME = "DATABASE_USERNAME";
    static final String PASSWORD = "DATABASE_PASSWORD";

    private final Supplier<Database> start;

    DatabaseConfigSource(Supplier<Database> start) {
        this.start = start;
    }

    @Override
    public @Nullable String getValue(String propertyName) {
        return switch (propertyName) {
            case JDBC_URL -> start.get().jdbcUrl();
            case USERNAME -> start.get().username();
            case PASSWORD -> start.get().password();
            default -> null;
        };
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of();
    }

    @Override
    public String getName() {
        return "embedded PostgreSQL";
    }
}
