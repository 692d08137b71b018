package org.acme.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;

/**
 * A server for this process, whose data disappears with it.
 *
 * <p>A process that is killed cannot tidy up, so the next one does: a folder is left over if nobody holds its lock.
 */
final class ThrowAwayPostgres {
    private static final String PREFIX = "embedded-postgres-";
    private static final String LOCK = "in-use.lock";

    /** Tests restart applications in the same process with new class loaders, so this is not a static field. */
    private static final String FOLDER = "embedded-postgres.throw-away";

    private ThrowAwayPostgres() {}

    static synchronized Database ofThisProcess() {
        try {
            String folder = System.getProperty(FOLDER);
            if (folder == null) {
                folder = start().toString();
                System.setProperty(FOLDER, folder);
            }
            return new PostgresServer(Path.of(folder), Durability.THROWN_AWAY).database();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Path start() throws IOException {
        Path folder = Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-")
                .toRealPath();
        FileChannel lock = lock(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteAtExit(folder, lock)));
        Unprivileged.own(folder);
        deleteLeftOvers(folder);
        new PostgresServer(folder, Durability.THROWN_AWAY).start(Ports.free());
        return folder;
    }

    private static FileChannel lock(Path folder) throws IOException {
        // Locked before it has its name, so that nobody ever sees it unlocked.
        Path unnamed = Files.createFile(folder.resolve("lock"));
        FileChannel channel = FileChannel.open(unnamed, StandardOpenOption.WRITE);
        channel.lock();
        Files.move(unnamed, folder.resolve(LOCK));
        return channel;
    }

    private static void deleteLeftOvers(Path ours) throws IOException {
        String ofThisProcess = PREFIX + ProcessHandle.current().pid() + "-";
        try (var folders = Files.newDirectoryStream(ours.getParent(), PREFIX + "*")) {
            for (Path folder : folders) {
                // Opening and closing a lock of this very process would free it.
                if (!folder.getFileName().toString().startsWith(ofThisProcess)) {
                    deleteIfLeftOver(folder, Files.getOwner(ours));
                }
            }
        }
    }

    private static void deleteIfLeftOver(Path folder, UserPrincipal us) throws IOException {
        try (var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock != null
                    && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(us)) {
                delete(folder);
            }
        } catch (NoSuchFileException | AccessDeniedException exception) {
            return; // Another process was faster, or the folder is not one of ours.
        }
    }

    /** Quarkus has closed our class loader by now if it restarted, so this needs no class that the start did not. */
    private static void deleteAtExit(Path folder, FileChannel lock) {
        try (lock) {
            delete(folder);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static void delete(Path folder) throws IOException {
        new PostgresServer(folder, Durability.THROWN_AWAY).stop();
        Folders.delete(folder);
    }
}
