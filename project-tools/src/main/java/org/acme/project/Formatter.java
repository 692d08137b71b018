// Only for the feature tasks.
package org.acme.project;

import java.nio.file.Path;

/**
 * Formats the sources of a feature, because where their lines break depends on how long its name is.
 *
 * @param root the repository
 * @param maven the command that runs Maven
 */
record Formatter(Path root, String maven) {
    void format(Feature feature) {
        Command.in(
                        root,
                        maven,
                        "--quiet",
                        "--batch-mode",
                        "spotless:apply",
                        "--projects=shared-contracts,backend",
                        "-DspotlessFiles=.*/%s/.*".formatted(feature.name()))
                .output();
        var frontend = root.resolve("frontend");
        Command.in(
                        frontend,
                        frontend.resolve("node_modules/.bin/biome").toString(),
                        "check",
                        "--write",
                        "src/features/" + feature.name())
                .output();
    }
}
