package org.acme.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Two nodes with one database, as a parameter of a test that has to pass whatever carries live messages between them:
 *
 * <pre>{@code
 * @ParameterizedTest
 * @EnumSource
 * void test(Cluster cluster) {
 *     var socket = cluster.first().call(() -> user.join(room));
 * }
 * }</pre>
 *
 * <p>All tests share the nodes; one that was killed is replaced when it is needed again.
 */
public enum Cluster {
    POSTGRES,
    REDIS;

    private static final Map<String, Node> NODES = new HashMap<>();
    private static final Path FOLDER = createFolder();

    public Node first() {
        return nodes().getFirst();
    }

    public Node second() {
        return nodes().getLast();
    }

    /** Both, which start at the same time. */
    public List<Node> nodes() {
        return List.of(node("first"), node("second"));
    }

    private Node node(String name) {
        return NODES.compute(
                name() + name, (key, known) -> known != null && known.isAlive() ? known : Node.start(environment()));
    }

    private Map<String, String> environment() {
        var config = ConfigProvider.getConfig();
        var environment = new HashMap<String, String>();
        environment.put("LIVE_ENGINE", name().toLowerCase(Locale.ROOT));
        environment.put("REDIS_URL", this == REDIS ? Redis.SERVER.url() : "");
        environment.put("DATABASE_JDBC_URL", config.getValue("quarkus.datasource.jdbc.url", String.class));
        environment.put("DATABASE_USERNAME", config.getValue("quarkus.datasource.username", String.class));
        environment.put("DATABASE_PASSWORD", config.getValue("quarkus.datasource.password", String.class));
        environment.put("JWT_PRIVATE_KEY_FILE", FOLDER.resolve("key.pem").toString());
        environment.put("FILES_DIR", FOLDER.resolve("files").toString());
        environment.put("PUBLIC_URL", "http://localhost:8080");
        return environment;
    }

    private static Path createFolder() {
        try {
            var folder = Files.createTempDirectory("cluster-");
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var key = Base64.getMimeEncoder()
                    .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
            Files.writeString(
                    folder.resolve("key.pem"),
                    "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n".formatted(key));
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Starts when it is needed. */
    private static final class Redis {
        static final RedisServer SERVER = new RedisServer();
    }
}
