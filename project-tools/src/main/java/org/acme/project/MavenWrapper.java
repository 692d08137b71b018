// Only for the template.
package org.acme.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * The scripts mvnw and mvnw.cmd, which fetch the Maven that a project needs. The wrapper plugin of Maven writes them.
 *
 * @param maven the command that runs Maven
 * @param version the version of Maven that they fetch
 */
record MavenWrapper(String maven, String version) {
    private static final String PLUGIN = "org.apache.maven.plugins:maven-wrapper-plugin:3.3.4:wrapper";

    /** Says so when Maven cannot write them: the scripts of the project find a Maven without them, too. */
    void writeTo(Path project) throws IOException {
        // Elsewhere, because in the project Maven would first read what all of it needs.
        var elsewhere = Files.createTempDirectory("maven-wrapper-");
        try {
            Command.in(elsewhere, maven, "--quiet", "--batch-mode", PLUGIN, "-Dmaven=" + version)
                    .output();
            copy(elsewhere, project);
        } catch (Refused failure) {
            var reason = failure.getMessage().lines().findFirst().orElse("");
            System.out.println("Without the Maven wrapper, so you need Maven 3.9 or newer: " + reason);
        } finally {
            Folders.deleteIfThere(elsewhere);
        }
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
