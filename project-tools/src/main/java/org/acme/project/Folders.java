package org.acme.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;

/** Deletes whole folders. */
final class Folders {
    private Folders() {}

    /** Deletes a file or a folder, and above it what is empty by then. */
    static void delete(Path path) throws IOException {
        deleteIfThere(path);
        var parent = Objects.requireNonNull(path.getParent());
        if (isEmpty(parent)) {
            delete(parent);
        }
    }

    static void deleteIfThere(Path path) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var contents = Files.walk(path)) {
            for (var inside : contents.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(inside);
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var contents = Files.list(folder)) {
            return contents.findAny().isEmpty();
        }
    }
}
