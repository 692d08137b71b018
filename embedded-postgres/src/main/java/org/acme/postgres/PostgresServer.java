package org.acme.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A PostgreSQL server and its folder, which holds the data, the log and the password of the only user. */
final class PostgresServer {
    private final Path folder;
    private final Path data;
    private final Path log;
    private final Password password;
    private final Durability durability;

    PostgresServer(Path folder, Durability durability) {
        this.folder = folder;
        this.data = folder.resolve("data");
        this.log = folder.resolve("server.log");
        this.password = new Password(folder.resolve("password"));
        this.durability = durability;
    }

    boolean answers() {
        return Postmaster.of(data).filter(Postmaster::answers).isPresent();
    }

    /** Where the server is that answers now. */
    Database database() {
        int port = Postmaster.of(data).orElseThrow().port();
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password.read());
    }

    /** Returns when the server accepts connections. */
    void start(int port) {
        try {
            refuseOtherVersion();
            // To the terminal itself, because whoever waits wants to know, and logging is not configured yet.
            System.err.println("Starting PostgreSQL " + PostgresBinaries.majorVersion() + " in " + folder + " ...");
            removeStaleProcessFile();
            createUnlessThere();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        new Program("pg_ctl", "start", "--pgdata=" + data, "--log=" + log, "--options=" + options(port)).run(log);
    }

    /** Does nothing when there is no server. */
    void stop() {
        for (String mode : durability.stopModes()) {
            if (Postmaster.of(data).filter(Postmaster::isAlive).isPresent()) {
                new Program("pg_ctl", "stop", "--pgdata=" + data, "--mode=" + mode, "--timeout=5").tryToRun(log);
            }
        }
    }

    private String options(int port) {
        return "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
                + " -c timezone=UTC -c log_timezone=UTC " + durability.startOptions();
    }

    /** The data directory appears complete or not at all, whenever this is interrupted. */
    private void createUnlessThere() throws IOException {
        if (Files.exists(data)) {
            return;
        }
        Files.createDirectories(folder);
        Unprivileged.own(folder);
        Path incomplete = folder.resolve("data.incomplete");
        Folders.delete(incomplete);
        new Program(
                        "initdb",
                        "--pgdata=" + incomplete,
                        "--no-instructions",
                        "--username=postgres",
                        "--pwfile=" + password.choose(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        // The same order and upper case on every platform, for all of Unicode.
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        durability.createOption())
                .run(log);
        Files.move(incomplete, data);
    }

    private void refuseOtherVersion() throws IOException {
        Path versionFile = data.resolve("PG_VERSION");
        String version =
                Files.exists(versionFile) ? Files.readString(versionFile).strip() : PostgresBinaries.majorVersion();
        if (!version.equals(PostgresBinaries.majorVersion())) {
            throw new PostgresFailure(
                    "The database in " + folder + " was made by PostgreSQL " + version + ", and this is "
                            + PostgresBinaries.majorVersion()
                            + ": delete that folder to start with an empty one, or set DATABASE_JDBC_URL to use another server.");
        }
    }

    /** After a kill -9 the file stays, and its number may belong to another program by now, which stops PostgreSQL. */
    private void removeStaleProcessFile() throws IOException {
        var postmaster = Postmaster.of(data);
        if (postmaster.isPresent() && !postmaster.get().isAlive()) {
            Files.delete(Postmaster.file(data));
        }
    }
}
