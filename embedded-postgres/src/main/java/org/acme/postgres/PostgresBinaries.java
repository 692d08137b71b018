package org.acme.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this platform, unpacked once for each version into the cache of the user. */
final class PostgresBinaries {
    private static final Properties BINARIES = read("binaries.properties");

    private PostgresBinaries() {}

    /** The first number of the version, which a data directory is bound to. */
    static String majorVersion() {
        return BINARIES.getProperty("version").replaceFirst("\\..*", "");
    }

    static Path program(String name) {
        return folder().resolve("bin", name);
    }

    private static Path folder() {
        Path folder = cache().resolve(BINARIES.getProperty("platform") + "-" + BINARIES.getProperty("version"));
        if (!Files.exists(folder)) {
            unpackOnce(folder);
        }
        return folder;
    }

    private static Path cache() {
        String standard = System.getenv("XDG_CACHE_HOME");
        Path caches = standard == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(standard);
        return caches.resolve("embedded-postgres");
    }

    /** The folder appears complete or not at all, and of two processes that need it one waits for the other. */
    private static void unpackOnce(Path folder) {
        Path incomplete = folder.resolveSibling(folder.getFileName() + ".incomplete");
        Path lock = folder.resolveSibling(folder.getFileName() + ".lock");
        try {
            Files.createDirectories(folder.getParent());
            try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                if (!Files.exists(folder)) {
                    Folders.delete(incomplete);
                    unpack(incomplete);
                    Files.move(incomplete, folder);
                }
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static void unpack(Path target) throws IOException {
        try (var archive = resource(BINARIES.getProperty("archive"));
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    file.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
                }
            }
        }
    }

    private static Properties read(String name) {
        try (var stream = resource(name)) {
            Properties properties = new Properties();
            properties.load(stream);
            return properties;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(
                PostgresBinaries.class.getClassLoader().getResourceAsStream(name),
                () -> "There is no PostgreSQL for this platform: set DATABASE_JDBC_URL (missing: " + name + ").");
    }
}
