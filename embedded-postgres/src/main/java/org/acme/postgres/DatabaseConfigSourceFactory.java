package org.acme.postgres;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Supplies DATABASE_JDBC_URL and its companions in dev mode and tests, where nobody else does. */
public final class DatabaseConfigSourceFactory implements ConfigSourceFactory {
    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        if (context.getValue(DatabaseConfigSource.JDBC_URL).getValue() != null) {
            return List.of();
        }
        if (context.getProfiles().contains("test")) {
            return List.of(new DatabaseConfigSource(ThrowAwayPostgres::ofThisProcess));
        }
        if (context.getProfiles().contains("dev")) {
            return List.of(
                    new DatabaseConfigSource(() -> KeptPostgres.in(repository().resolve(".data/postgres"))));
        }
        return List.of();
    }

    /** Maven and Quarkus work in the folder of a module or in the root; the root is the one with the .mvn folder. */
    private static Path repository() {
        Path workingDirectory = Path.of("").toAbsolutePath();
        for (Path folder = workingDirectory; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        return workingDirectory;
    }
}
