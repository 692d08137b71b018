package org.acme.platform.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.acme.platform.digests.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A content that is being written. Its length on the disk is the one truth about how much has arrived, also after the
 * process was killed. Its writer holds the lock of its name.
 */
public final class StagedFile implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;
    /** Of all bytes, if all were written here; otherwise they have to be read again. */
    private @Nullable MessageDigest digest;

    private StagedFile(Path path, FileChannel channel, FileLock lock) throws IOException {
        this.path = path;
        this.channel = channel.position(channel.size());
        this.lock = lock;
        this.digest = channel.size() == 0 ? Sha256.start() : null;
    }

    /** @param lock is let go with the file, or when that cannot be opened */
    static StagedFile open(Path path, FileLock lock) throws IOException {
        try {
            var channel = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return new StagedFile(path, channel, lock);
        } catch (IOException failure) {
            lock.release();
            throw failure;
        }
    }

    /** How much there is, in bytes. */
    public long length() {
        try {
            return channel.size();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Writes what comes in at the end, as fast as the disk takes it. What has arrived when the stream breaks stays.
     *
     * @param progress is told each time how much there is, before it is written
     */
    public void append(InputStream content, Progress progress) {
        var buffer = new byte[BUFFER];
        try {
            try {
                for (var count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                    progress.reached(buffer, count, channel.position() + count);
                    write(buffer, count);
                }
            } finally {
                channel.force(true);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the bytes are known by, when all are here. */
    public Content content() {
        try {
            return new Content(HexFormat.of().formatHex(digestOfAll().digest()), channel.size());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Goes back to an earlier length. */
    public void truncate(long length) {
        digest = null;
        try {
            channel.truncate(length).position(length).force(true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Gives the bytes up. */
    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Lets the next writer in. */
    @Override
    public void close() {
        try (lock) {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where the bytes are, for those who look into them. */
    public Path path() {
        return path;
    }

    private void write(byte[] content, int count) throws IOException {
        var bytes = ByteBuffer.wrap(content, 0, count);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        if (digest != null) {
            digest.update(content, 0, count);
        }
    }

    private MessageDigest digestOfAll() throws IOException {
        if (digest != null) {
            return digest;
        }
        var whole = Sha256.start();
        var buffer = ByteBuffer.allocate(BUFFER);
        for (var position = 0L; channel.read(buffer, position) >= 0; position += buffer.limit(), buffer.clear()) {
            whole.update(buffer.flip());
        }
        return whole;
    }

    /** Looks at bytes that are about to be written; what it throws ends the writing. */
    @FunctionalInterface
    public interface Progress {
        void reached(byte[] bytes, int count, long length);
    }
}
