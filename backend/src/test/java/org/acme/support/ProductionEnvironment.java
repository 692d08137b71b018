package org.acme.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** What a {@link Node} has to be told: the database of all tests, a key and a folder. */
public final class ProductionEnvironment {
    private static final Map<String, String> DATABASE = Map.of(
            "DATABASE_JDBC_URL", "jdbc.url",
            "DATABASE_USERNAME", "username",
            "DATABASE_PASSWORD", "password");

    private static final Path FOLDERS = Path.of("target/production").toAbsolutePath();

    private ProductionEnvironment() {}

    /** A new one, with a key and a folder that no other has. */
    public static Map<String, String> create(Map<String, String> more) {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(FOLDERS), "node-");
            var environment = new HashMap<String, String>();
            DATABASE.forEach((variable, property) -> environment.put(variable, setting(property)));
            environment.put("JWT_PRIVATE_KEY_FILE", privateKey(folder).toString());
            environment.put("FILES_DIR", folder.resolve("files").toString());
            environment.put("PUBLIC_URL", "http://localhost:8080");
            environment.putAll(more);
            return environment;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String setting(String name) {
        return Settings.get("quarkus.datasource." + name, String.class);
    }

    private static Path privateKey(Path folder) throws IOException {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var key = generator.generateKeyPair().getPrivate().getEncoded();
            return Files.writeString(
                    folder.resolve("key.pem"),
                    "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"
                            .formatted(Base64.getMimeEncoder().encodeToString(key)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
