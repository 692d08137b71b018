// Only for the template.
package org.acme.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The scripts mvnw and mvnw.cmd, which fetch the Maven that a project needs. The wrapper plugin of Maven writes them.
 *
 * @param maven the command that runs Maven
 * @param version the version of Maven that they fetch
 */
record MavenWrapper(String maven, String version) {
    private static final String PLUGIN = "org.apache.maven.plugins:maven-wrapper-plugin:3.3.4:wrapper";

    /** Begins to write them elsewhere, because in the project Maven would first read what all of it needs. */
    Writing begin() throws IOException {
        var elsewhere = Files.createTempDirectory("maven-wrapper-");
        var command = Command.in(elsewhere, maven, "--quiet", "--batch-mode", PLUGIN, "-Dmaven=" + version);
        return new Writing(elsewhere, CompletableFuture.supplyAsync(command::output));
    }

    /**
     * What Maven does meanwhile.
     *
     * @param folder where it writes the scripts
     * @param output what it printed
     */
    record Writing(Path folder, CompletableFuture<String> output) implements AutoCloseable {
        /** Says so when Maven cannot write them: the scripts of the project find a Maven without them, too. */
        void copyTo(Path project) throws IOException {
            try {
                output.join();
                copy(folder, project);
            } catch (CompletionException failure) {
                var reason = Objects.requireNonNull(failure.getCause()).getMessage();
                System.out.println("Without the Maven wrapper, so you need Maven 3.9 or newer: "
                        + Objects.requireNonNull(reason).lines().findFirst().orElse(""));
            }
        }

        @Override
        public void close() {
            output.exceptionally(Throwable::getMessage).join();
            Folders.deleteIfThere(folder);
        }

        private static void copy(Path from, Path to) throws IOException {
            try (var files = Files.walk(from)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var target = to.resolve(from.relativize(file));
                    Files.createDirectories(Objects.requireNonNull(target.getParent()));
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
