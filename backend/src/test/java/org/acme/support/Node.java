package org.acme.support;

import static org.awaitility.Awaitility.await;

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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A process of the packaged application, in production mode. */
public final class Node {
    /** Long enough for any machine; no test waits longer than it has to. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Path APPLICATION = Path.of("target/quarkus-app/quarkus-run.jar");
    /** Of the JVM. What is soon over is not worth the second compiler. */
    private static final String OPTIONS = System.getProperty("node-options", "-Xmx192m -XX:TieredStopAtLevel=1");

    private static final Path LOGS = Path.of("target/nodes");
    /** What the application says when it has found a free port. */
    private static final Pattern ADDRESS = Pattern.compile("Listening on: (http://[\\d.]+:\\d+)");

    private final Process process;
    private final Path log;
    private @Nullable URI uri;

    private Node(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Begins to start one; whatever uses it waits until it is there. It ends with this process at the latest.
     *
     * @param environment how it is configured, as in production
     */
    static Node start(Map<String, String> environment) {
        try {
            Files.createDirectories(LOGS);
            var log = Files.createTempFile(LOGS, "node-", ".log");
            var java = Path.of(System.getProperty("java.home"), "bin/java");
            var command = new ArrayList<>(List.of(java.toString(), "-jar", APPLICATION.toString()));
            command.addAll(1, List.of(OPTIONS.split(" ")));
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            builder.environment().putAll(Map.of("HOST", "127.0.0.1", "PORT", "0", "MANAGEMENT_PORT", "0"));
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new Node(process, log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Does what clients do, with this node. */
    public <T> T call(Callable<T> client) {
        return Api.at(uri(), client);
    }

    /** Does what clients do, with this node. */
    public void run(Runnable client) {
        call(() -> {
            client.run();
            return this;
        });
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it as a power failure would: it can do nothing about it. */
    public void kill() {
        process.destroyForcibly();
        await().atMost(PATIENCE).until(() -> !isAlive());
    }

    private synchronized URI uri() {
        if (uri == null) {
            await().atMost(PATIENCE).until(() -> !address().isEmpty() || !isAlive());
            uri = URI.create(address());
        }
        return uri;
    }

    /** Empty until it has one. */
    private String address() {
        try {
            var matcher = ADDRESS.matcher(Files.readString(log));
            return matcher.find() ? matcher.group(1) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
