package org.acme.platform.storage;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The contents that are being written on this machine. Each has one writer at a time, across all processes. */
@ApplicationScoped
@Startup
class StagingFolder {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path folder;
    /**
     * Locks are on a file of their own, which is open as long as the process lives: a process that closes any channel
     * of a file loses all its locks on it (POSIX, fcntl), and a content that moves into the store takes them along.
     */
    private final FileChannel locks;

    StagingFolder(StorageConfig config) {
        folder = config.folder().resolve("unfinished");
        try {
            Files.createDirectories(folder);
            locks = FileChannel.open(folder.resolve("locks"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw new UnfitFolder(failure);
        }
    }

    /** @throws ContentBusy when somebody else writes it */
    StagedFile open(UUID name) {
        try {
            var lock = lock(name);
            if (lock == null) {
                throw new ContentBusy();
            }
            return StagedFile.open(folder.resolve(name.toString()), lock);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What there is, whether somebody writes it or not. */
    List<UUID> names() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(NAME.asMatchPredicate())
                    .map(UUID::fromString)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @PreDestroy
    void close() throws IOException {
        locks.close();
    }

    /** Of one byte, which need not be there, at a place that is as random as the name. */
    private @Nullable FileLock lock(UUID name) throws IOException {
        try {
            return locks.tryLock(name.getLeastSignificantBits() & (Long.MAX_VALUE >> 1), 1, false);
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }
}
