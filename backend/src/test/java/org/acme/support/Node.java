package org.acme.support;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A process of the packaged application, in production mode and with the settings of production, for what only whole
 * processes can show. It ends with this process at the latest.
 */
public final class Node implements AutoCloseable {
    /** Long enough for any machine; no test waits longer than it has to. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Path APPLICATION = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Path SETTINGS = Path.of("src/main/package/java.options");
    /** For the JVM, after the settings of production. What is soon over is not worth the second compiler. */
    private static final String OPTIONS = System.getProperty("node-options", "-Xmx192m -XX:TieredStopAtLevel=1");

    /** For logs, and for what processes leave that are killed. */
    private static final Path FOLDER = Path.of("target/nodes");
    /** What the application says when it has found free ports. */
    private static final Pattern ADDRESSES = Pattern.compile(
            "Listening on: (http://[\\d.]+:\\d+)\\. Management interface listening on (http://[\\d.:]+\\d)");

    private final Process process;
    private final Path log;
    private volatile @Nullable MatchResult addresses;

    private Node(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Begins to start one on ports of its own; whatever uses it waits until it is there.
     *
     * @param environment all that it is told
     */
    public static Node start(Map<String, String> environment) {
        try {
            Files.createDirectories(FOLDER);
            var log = Files.createTempFile(FOLDER, "node-", ".log");
            var builder =
                    new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().clear();
            builder.environment().putAll(Map.of("HOST", "127.0.0.1", "PORT", "0", "MANAGEMENT_PORT", "0"));
            builder.environment().putAll(environment);
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new Node(process, log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin/java");
        var command = new ArrayList<>(List.of(java.toString(), "@" + SETTINGS));
        command.addAll(List.of(OPTIONS.split(" ")));
        command.addAll(List.of("-Djava.io.tmpdir=" + FOLDER.toAbsolutePath(), "-jar", APPLICATION.toString()));
        return command;
    }

    /** Does what clients do, with this node. */
    public <T> T call(Callable<T> client) {
        return Api.at(URI.create(address(1)), client);
    }

    /** Does what clients do, with this node. */
    public void run(Client client) {
        call(() -> {
            client.run();
            return this;
        });
    }

    /** The status of a check on the management port, or 0 when nobody answers there. */
    public int health(String check) {
        try {
            return RestAssured.get(address(2) + "/q/health/" + check).statusCode();
        } catch (Exception nobody) {
            return 0;
        }
    }

    /** What it has written so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
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

    /** Ends it as a power failure would: it can do nothing about it. */
    public void kill() {
        process.destroyForcibly();
        await().atMost(PATIENCE).until(() -> !isAlive());
    }

    @Override
    public void close() {
        kill();
    }

    /** Of the public port (1) or of the management port (2), which it has when it has started. */
    private String address(int which) {
        var known = addresses;
        if (known == null) {
            await().atMost(PATIENCE).until(() -> ADDRESSES.matcher(log()).find() || !isAlive());
            var found = ADDRESSES.matcher(log());
            if (!found.find()) {
                throw new IllegalStateException("It has not started: " + log());
            }
            known = found.toMatchResult();
            addresses = known;
        }
        return known.group(which);
    }

    /** What clients do. */
    @FunctionalInterface
    public interface Client {
        void run() throws Exception;
    }
}
