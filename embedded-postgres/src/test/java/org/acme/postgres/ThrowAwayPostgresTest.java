package org.acme.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ThrowAwayPostgresTest {
    @Test
    void isTheSameDatabaseOnEveryPlatform() throws Exception {
        try (var process = StartedProcess.throwAway()) {
            assertEquals(
                    PostgresBinaries.majorVersion(),
                    process.query("select current_setting('server_version_num')::int / 10000"));
            assertEquals("UTF8", process.query("show server_encoding"));
            assertEquals("UTC", process.query("show log_timezone"));
            assertEquals("ÉCRAN", process.query("select upper('écran')"));
            assertEquals("off", process.query("show fsync"));
        }
    }

    @Test
    void disappearsWithItsProcess() throws Exception {
        Path folder;
        Postmaster postmaster;
        try (var process = StartedProcess.throwAway()) {
            folder = process.dataDirectory().getParent();
            postmaster = process.postmaster();
            assertTrue(postmaster.answers());
        }
        assertFalse(postmaster.answers());
        assertFalse(Files.exists(folder));
    }

    @Test
    void isRemovedByTheNextProcessWhenItsOwnWasKilled() throws Exception {
        var killed = StartedProcess.throwAway();
        Path folder = killed.dataDirectory().getParent();
        Postmaster postmaster = killed.postmaster();
        killed.kill();
        assertTrue(postmaster.answers(), "a killed process leaves its server");

        try (var next = StartedProcess.throwAway()) {
            assertFalse(postmaster.answers());
            assertFalse(Files.exists(folder));
            assertEquals("1", next.query("select 1"));
        }
    }

    @Test
    void isLeftAloneWhileItsProcessLives() throws Exception {
        try (var process = StartedProcess.throwAway()) {
            process.execute("create table note (text text)");
            try (var other = StartedProcess.throwAway()) {
                assertEquals("1", other.query("select 1"));
            }
            assertEquals("0", process.query("select count(*) from note"));
        }
    }
}
