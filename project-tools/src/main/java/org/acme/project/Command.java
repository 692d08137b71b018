package org.acme.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A command of another program. */
record Command(Path folder, List<String> words) {
    /** The exit codes of what was ended by Ctrl-C, or was asked to end: 128 and the number of the signal. */
    private static final Set<Integer> ENDED = Set.of(130, 143);

    static Command in(Path folder, String... words) {
        return new Command(folder, List.of(words));
    }

    /**
     * Runs it.
     *
     * @return what it printed
     * @throws Refused with what it printed, when it fails
     */
    String output() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Refused("Interrupted.");
        }
        try {
            var process = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var code = process.waitFor();
            if (ENDED.contains(code)) {
                throw new Refused("Interrupted.");
            }
            if (code != 0) {
                throw new Refused("\"%s\" failed: %s".formatted(String.join(" ", words), output.strip()));
            }
            return output;
        } catch (IOException missing) {
            throw new Refused("\"%s\" cannot be run: %s".formatted(words.getFirst(), missing.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted.");
        }
    }
}
