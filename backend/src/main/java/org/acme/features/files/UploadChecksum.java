package org.acme.features.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.acme.platform.errors.InvalidRequest;
import org.acme.platform.storage.StagedFile;
import org.jspecify.annotations.Nullable;

/** What a part of an upload should be (tus 1.0, extension checksum), if the client says it. */
final class UploadChecksum {
    static final String HEADER = "Upload-Checksum";

    /** As tus names them, and as Java does. */
    private static final Map<String, String> ALGORITHMS = Map.of("sha1", "SHA-1", "sha256", "SHA-256", "md5", "MD5");

    static final String ALGORITHM_NAMES = "sha1,sha256,md5";

    private final byte[] expected;
    private final @Nullable MessageDigest digest;

    private UploadChecksum(byte[] expected, @Nullable MessageDigest digest) {
        this.expected = expected;
        this.digest = digest;
    }

    /** @param header an algorithm and its result in Base64; null when there is none */
    static UploadChecksum of(@Nullable String header) {
        if (header == null) {
            return new UploadChecksum(new byte[0], null);
        }
        var parts = header.split(" ", 2);
        var algorithm = ALGORITHMS.get(parts[0]);
        if (algorithm == null || parts.length < 2) {
            throw new InvalidRequest(HEADER, "must be one of %s, and a checksum".formatted(ALGORITHM_NAMES));
        }
        try {
            return new UploadChecksum(Base64.getDecoder().decode(parts[1]), MessageDigest.getInstance(algorithm));
        } catch (IllegalArgumentException malformed) {
            throw new InvalidRequest(HEADER, "must have a checksum in Base64");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void update(byte[] bytes, int count) {
        if (digest != null) {
            digest.update(bytes, 0, count);
        }
    }

    /**
     * Writes a part, of which nothing stays unless all of it came and is right. Without a checksum, what came stays.
     */
    void guard(StagedFile staged, Runnable write) {
        if (digest == null) {
            write.run();
            return;
        }
        var before = staged.length();
        try {
            write.run();
            if (!MessageDigest.isEqual(expected, digest.digest())) {
                throw new ChecksumMismatch();
            }
        } catch (RuntimeException wrong) {
            staged.truncate(before);
            throw wrong;
        }
    }
}
