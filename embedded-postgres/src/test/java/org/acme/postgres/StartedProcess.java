package org.acme.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Another process that uses a server: what dev mode, a test run and the end-to-end tests are to this module. */
final class StartedProcess implements AutoCloseable {
    private final Process process;
    private final Database database;

    private StartedProcess(Process process, Database database) {
        this.process = process;
        this.database = database;
    }

    static StartedProcess throwAway() throws IOException {
        return start(List.of());
    }

    static StartedProcess keptIn(Path folder) throws IOException {
        return start(List.of(folder.toString()));
    }

    private static StartedProcess start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StartPostgres.class.getName()));
        command.addAll(arguments);
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        BufferedReader output = process.inputReader();
        return new StartedProcess(process, new Database(value(output), value(output), value(output)));
    }

    private static String value(BufferedReader environment) throws IOException {
        String line = environment.readLine();
        if (line == null) {
            throw new IOException("The process ended without a server.");
        }
        return line.substring(line.indexOf('=') + 1);
    }

    Database database() {
        return database;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String query(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    Path dataDirectory() throws SQLException {
        return Path.of(query("show data_directory"));
    }

    Postmaster postmaster() throws SQLException {
        return Postmaster.of(dataDirectory()).orElseThrow();
    }

    /** Like kill -9: nobody can tidy up. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Like kill -9 of the server. */
    void killServer() throws SQLException {
        ProcessHandle.of(postmaster().pid()).orElseThrow().destroyForcibly();
    }

    /** Ends the input of the process, which is its sign to end. */
    @Override
    public void close() throws IOException {
        process.outputWriter().close();
        process.onExit().join();
    }
}
