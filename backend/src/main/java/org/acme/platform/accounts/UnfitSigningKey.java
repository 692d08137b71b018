package org.acme.platform.accounts;

import java.io.IOException;
import java.nio.file.Path;
import org.acme.platform.start.NotStarted;

/** The application cannot start, because the file of a signing key cannot be read or holds no fit key. */
final class UnfitSigningKey extends NotStarted {
    private UnfitSigningKey(String reason) {
        super(reason);
    }

    /** There is no such file, or the user that the application runs as may not read it. */
    static UnfitSigningKey unreadable(Path file, IOException cause) {
        return new UnfitSigningKey(
                "%s cannot be read: %s.".formatted(file, cause.getClass().getSimpleName()));
    }

    static UnfitSigningKey noKey(Path file) {
        return new UnfitSigningKey(
                "%s has to be a PKCS#8 PEM file with an RSA key of at least 2048 bits.".formatted(file));
    }
}
