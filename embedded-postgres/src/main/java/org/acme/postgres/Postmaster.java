package org.acme.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server process that a data directory names in its postmaster.pid. The file outlives a server that was killed, so
 * the process may be gone, or be another program that got the same number.
 */
record Postmaster(Path dataDirectory, long pid, int port, boolean ready) {
    /** Lines of the file, counted from 0: see "postmaster.pid" in PostgreSQL's src/include/utils/pidfile.h. */
    private static final int PID = 0;

    private static final int PORT = 3;
    private static final int STATUS = 7;

    static Optional<Postmaster> of(Path dataDirectory) {
        try {
            List<String> lines = Files.readAllLines(file(dataDirectory));
            boolean ready = lines.size() > STATUS && lines.get(STATUS).startsWith("ready");
            return lines.size() > PORT
                    ? Optional.of(new Postmaster(
                            dataDirectory,
                            Long.parseLong(lines.get(PID).strip()),
                            Integer.parseInt(lines.get(PORT).strip()),
                            ready))
                    : Optional.empty();
        } catch (NoSuchFileException exception) {
            return Optional.empty();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    static Path file(Path dataDirectory) {
        return dataDirectory.resolve("postmaster.pid");
    }

    /** True if the process lives and serves this data directory, which its command line names. */
    boolean isAlive() {
        return ProcessHandle.of(pid)
                .map(ProcessHandle::info)
                .filter(info -> info.command()
                        .filter(command -> command.contains("postgres"))
                        .isPresent())
                // Not every system tells arguments.
                .map(info -> info.arguments().map(List::of).orElse(List.of(dataDirectory.toString())))
                .filter(arguments -> arguments.contains(dataDirectory.toString()))
                .isPresent();
    }

    boolean answers() {
        if (!ready || !isAlive()) {
            return false;
        }
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException exception) {
            return false;
        }
    }
}
