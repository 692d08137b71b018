package org.acme.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One of PostgreSQL's own programs, with its arguments. What it says goes into a log. */
record Program(String name, List<String> arguments) {
    private static final int LINES_IN_MESSAGE = 8;

    Program(String name, String... arguments) {
        this(name, List.of(arguments));
    }

    /** Waits for its end. */
    void run(Path log) {
        if (tryToRun(log) != 0) {
            throw new PostgresFailure(
                    "PostgreSQL's " + name + " failed, and the end of " + log + " says why:\n" + endOf(log));
        }
    }

    /** Waits for its end, and returns its status: 0 is success. */
    int tryToRun(Path log) {
        try {
            return new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()))
                    .start()
                    .onExit()
                    .join()
                    .exitValue();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private List<String> command() {
        List<String> command =
                new ArrayList<>(List.of(PostgresBinaries.program(name).toString()));
        command.addAll(arguments);
        return Unprivileged.command(command);
    }

    private static String endOf(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_IN_MESSAGE), lines.size()));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
