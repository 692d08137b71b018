package org.acme.platform.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Contents in a folder of this machine, spread over 256 folders by the first digits of their names. */
final class ContentFolder implements ContentStore {
    private final Path folder;

    ContentFolder(Path folder) {
        this.folder = folder;
    }

    /** The content was written under another name and is durable; so its own name appears all at once, or not. */
    @Override
    public void put(String sha256, Path content) throws IOException {
        var target = path(sha256);
        if (Files.exists(target)) {
            return;
        }
        var shelf = shelf(sha256);
        Files.createDirectories(shelf);
        Files.move(content, target, StandardCopyOption.ATOMIC_MOVE);
        makeDurable(shelf);
        makeDurable(folder);
    }

    @Override
    public InputStream open(String sha256, long offset, long length) throws IOException {
        var channel = FileChannel.open(path(sha256), StandardOpenOption.READ);
        return new BoundedStream(Channels.newInputStream(channel.position(offset)), length);
    }

    @Override
    public Path path(String sha256) {
        return shelf(sha256).resolve(sha256);
    }

    @Override
    public void delete(String sha256) throws IOException {
        Files.deleteIfExists(path(sha256));
    }

    private Path shelf(String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }

    /** A new name in a folder is durable when the folder is. */
    private static void makeDurable(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
