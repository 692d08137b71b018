package org.acme.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The server of dev mode, whose data stays.
 *
 * <p>All processes that use a folder share one server: the first starts it, the last one ends it. One that was killed
 * is not counted, because the system takes its lock back, and the next one finds the server that it left.
 */
final class KeptPostgres {
    /** A reload of dev mode loads this class anew, so what it must remember is in a system property. */
    private static final String USED = "embedded-postgres.used:";

    private KeptPostgres() {}

    static synchronized Database in(Path wantedFolder) {
        try {
            Path folder = Files.createDirectories(wantedFolder).toRealPath();
            var server = new PostgresServer(folder, Durability.KEPT);
            boolean used = Boolean.getBoolean(USED + folder);
            if (!used || !server.answers()) {
                startUnlessRunning(server, folder, used);
            }
            return server.database();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static void startUnlessRunning(PostgresServer server, Path folder, boolean used) throws IOException {
        try (var channel = open(startOrStop(folder));
                var _ = channel.lock()) {
            if (!server.answers()) {
                server.start(Ports.freeFor(folder.toString()));
            }
            if (!used) {
                use(server, folder);
            }
        }
    }

    private static void use(PostgresServer server, Path folder) throws IOException {
        FileChannel users = open(folder.resolve("users.lock"));
        FileLock use = users.lock(0, Long.MAX_VALUE, true);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopUnlessUsed(server, folder, users, use)));
        System.setProperty(USED + folder, "true");
    }

    /** Quarkus has closed our class loader by now if it reloaded us, so this needs no class that the start did not. */
    private static void stopUnlessUsed(PostgresServer server, Path folder, FileChannel users, FileLock use) {
        try (var channel = open(startOrStop(folder));
                var _ = channel.lock()) {
            use.release();
            if (users.tryLock() != null) {
                server.stop();
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Path startOrStop(Path folder) {
        return folder.resolve("start-or-stop.lock");
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
