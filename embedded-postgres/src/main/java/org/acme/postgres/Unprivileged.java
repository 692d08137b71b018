package org.acme.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs programs as somebody who is not root, because PostgreSQL refuses to be root and in containers everybody is.
 *
 * <p>The programs become {@code nobody}, who owns the data and keeps one right of root's: to pass through folders that
 * are closed to others, such as {@code /root}. Somebody who is not root already just runs them.
 */
final class Unprivileged {
    private static final int NOBODY = 65534;
    private static final List<String> BECOME_NOBODY = List.of(
            "setpriv",
            "--reuid=" + NOBODY,
            "--regid=" + NOBODY,
            "--clear-groups",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override",
            // Otherwise the right does not count when a program asks whether it may run another one.
            "--securebits=+no_setuid_fixup");

    private Unprivileged() {}

    static List<String> command(List<String> command) {
        return isRoot()
                ? Stream.concat(BECOME_NOBODY.stream(), command.stream()).toList()
                : command;
    }

    /** Gives the folder to the user that {@link #command} runs as. */
    static void own(Path folder) throws IOException {
        if (isRoot()) {
            Files.setAttribute(folder, "unix:uid", NOBODY);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }
}
