package org.acme.platform.accounts;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The application cannot start, because the file of a signing key is missing or holds no fit key. */
final class UnfitSigningKey extends RuntimeException {
    UnfitSigningKey(Path file, @Nullable Throwable cause) {
        super("%s has to be a PKCS#8 PEM file with an RSA key of at least 2048 bits.".formatted(file), cause);
    }
}
