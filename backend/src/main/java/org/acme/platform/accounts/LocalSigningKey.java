package org.acme.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The signing key of dev mode and tests: made for this clone when it is first needed, and kept, so that a restart signs
 * nobody out. Production has to be given a key, because all of its nodes need the same.
 */
@ApplicationScoped
class LocalSigningKey {
    private final AccountsConfig config;

    LocalSigningKey(AccountsConfig config) {
        this.config = config;
    }

    Path file() {
        var file = config.localKeyFile();
        if (!Files.exists(file)) {
            create(file);
        }
        return file;
    }

    private static void create(Path file) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var key = Base64.getMimeEncoder()
                    .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----\n");
        } catch (NoSuchAlgorithmException | IOException failure) {
            throw new IllegalStateException("Cannot make a signing key in " + file, failure);
        }
    }
}
