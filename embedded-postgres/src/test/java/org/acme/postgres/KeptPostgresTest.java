package org.acme.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPostgresTest {
    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void choosePathWithSpaces() {
        folder = temporary.resolve("my clone/.data/postgres");
    }

    @Test
    void keepsDataAndAddress() throws Exception {
        Database before;
        try (var process = StartedProcess.keptIn(folder)) {
            before = process.database();
            save(process, "kept");
            assertEquals("on", process.query("show fsync"));
        }
        try (var process = StartedProcess.keptIn(folder)) {
            assertEquals(before, process.database());
            assertEquals("kept", process.query("select text from note"));
        }
    }

    @Test
    void asksForThePassword() throws Exception {
        try (var process = StartedProcess.keptIn(folder)) {
            assertThrows(
                    SQLException.class,
                    () -> DriverManager.getConnection(process.database().jdbcUrl(), "postgres", "guessed"));
        }
    }

    @Test
    void isStoppedByTheLastProcess() throws Exception {
        var first = StartedProcess.keptIn(folder);
        Postmaster postmaster = first.postmaster();
        try (var second = StartedProcess.keptIn(folder)) {
            assertEquals(postmaster, second.postmaster());
            first.close();
            assertEquals("1", second.query("select 1"));
        }
        assertFalse(postmaster.answers());
    }

    @Test
    void isUsedAgainWhenItsProcessWasKilled() throws Exception {
        var killed = StartedProcess.keptIn(folder);
        save(killed, "kept");
        Postmaster postmaster = killed.postmaster();
        killed.kill();

        try (var next = StartedProcess.keptIn(folder)) {
            assertEquals(postmaster, next.postmaster());
            assertEquals("kept", next.query("select text from note"));
        }
        assertFalse(postmaster.answers());
    }

    @Test
    void losesNothingWhenTheServerIsKilled() throws Exception {
        var killed = StartedProcess.keptIn(folder);
        save(killed, "kept");
        killed.killServer();
        killed.kill();

        try (var next = StartedProcess.keptIn(folder)) {
            assertEquals("kept", next.query("select text from note"));
        }
    }

    @Test
    void startsWhenAnotherServerGotTheNumberOfAKilledOne() throws Exception {
        try (var process = StartedProcess.keptIn(folder)) {
            save(process, "kept");
        }
        try (var other = StartedProcess.throwAway()) {
            Files.copy(Postmaster.file(other.dataDirectory()), Postmaster.file(folder.resolve("data")));

            try (var process = StartedProcess.keptIn(folder)) {
                assertEquals("kept", process.query("select text from note"));
            }
        }
    }

    @Test
    void startsAfterAnInterruptedFirstStart() throws Exception {
        Files.createDirectories(folder.resolve("data.incomplete/base"));
        try (var process = StartedProcess.keptIn(folder)) {
            assertEquals("1", process.query("select 1"));
        }
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/PG_VERSION"), "17\n");

        var failure = assertThrows(PostgresFailure.class, () -> KeptPostgres.in(folder));
        assertEquals(
                "The database in " + folder.toRealPath()
                        + " was made by PostgreSQL 17, and this is 18: delete that folder"
                        + " to start with an empty one, or set DATABASE_JDBC_URL to use another server.",
                failure.getMessage());
    }

    private static void save(StartedProcess process, String text) throws SQLException {
        process.execute("create table note (text text)");
        process.execute("insert into note values ('" + text + "')");
    }
}
