package org.acme.support;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application in a process of its own and in production mode, for what only a whole process can show. */
public final class PackagedApplication implements AutoCloseable {
    /** Long enough for any machine; it only ends a test that would wait for ever. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Path OPTIONS = Path.of("src", "main", "package", "java.options");

    private final Process process;
    private final Path log;
    private final int managementPort;

    private PackagedApplication(Process process, Path log, int managementPort) {
        this.process = process;
        this.log = log;
        this.managementPort = managementPort;
    }

    /** Starts it on ports of its own, with an empty folder for what it writes, and waits until it is ready. */
    public static PackagedApplication start(Path folder, Map<String, String> environment) throws IOException {
        var port = freePort();
        var managementPort = freePort();
        var complete = new HashMap<>(Map.of(
                "PORT", String.valueOf(port),
                "HOST", "127.0.0.1",
                "MANAGEMENT_PORT", String.valueOf(managementPort),
                "FILES_DIR", folder.resolve("files").toString(),
                "JWT_PRIVATE_KEY_FILE", privateKey(folder).toString()));
        complete.putAll(database());
        complete.putAll(environment);
        System.setProperty("test.url", "http://127.0.0.1:" + port);
        var log = folder.resolve("log");
        var application = new PackagedApplication(launch(complete, log), log, managementPort);
        await().atMost(PATIENCE).until(() -> application.health("ready") == 200);
        return application;
    }

    /** Starts it with nothing but this environment. */
    public static Process launch(Map<String, String> environment, Path log) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "@" + OPTIONS, "-jar", JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** The status of a check on the management port, or 0 when nobody answers there. */
    public int health(String check) {
        if (!process.isAlive()) {
            throw new IllegalStateException("It has ended: " + log());
        }
        try {
            return RestAssured.get("http://127.0.0.1:%d/q/health/%s".formatted(managementPort, check))
                    .statusCode();
        } catch (Exception nobody) {
            return 0;
        }
    }

    /** Tells it to stop, and waits until it has begun to. */
    public void beginStop() {
        process.destroy();
        await().atMost(PATIENCE).until(() -> health("ready") == 503);
    }

    /** Waits until it has ended, and returns its exit code. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("It does not end: " + log());
        }
        return process.exitValue();
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** The one of the tests. */
    private static Map<String, String> database() {
        var config = new SmallRyeConfigBuilder()
                .withProfile("test")
                .addDefaultSources()
                .addDiscoveredSources()
                .build();
        var settings = new HashMap<String, String>();
        for (var name : new String[] {"DATABASE_JDBC_URL", "DATABASE_USERNAME", "DATABASE_PASSWORD"}) {
            settings.put(name, config.getValue(name, String.class));
        }
        return settings;
    }

    private static Path privateKey(Path folder) {
        try {
            var key = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
            var text = Base64.getMimeEncoder().encodeToString(key.getEncoded());
            return Files.writeString(
                    folder.resolve("key.pem"),
                    "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n".formatted(text));
        } catch (IOException | GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
