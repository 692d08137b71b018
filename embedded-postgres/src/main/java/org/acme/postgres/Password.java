package org.acme.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/** A random password in a file, so that other users of this machine do not get into the database. */
record Password(Path file) {
    private static final int BYTES = 18;

    /** Writes a new one and returns its file, which nobody else can read at any time. */
    Path choose() throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        // Java makes temporary files for the eyes of their owner only.
        Path unseen = Files.createTempFile(file.getParent(), "password", null);
        Files.writeString(unseen, Base64.getUrlEncoder().encodeToString(random));
        return Files.move(unseen, file, StandardCopyOption.REPLACE_EXISTING);
    }

    String read() {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
