package org.acme.platform.accounts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Not through HTTP: a database of another machine is what no test has. */
class DatabaseHostTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://127.0.0.1:40123/postgres",
                "jdbc:postgresql://localhost/app?sslmode=disable",
                "jdbc:postgresql://[::1]:5432/app",
                "jdbc:postgresql:app"
            })
    void isLocal(String jdbcUrl) {
        assertTrue(DatabaseHost.isLocal(jdbcUrl));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://192.0.2.1/app",
                "jdbc:postgresql://database.invalid/app",
                "jdbc:postgresql://localhost,192.0.2.1/app",
                "jdbc:postgresql://localhost/app?PGHOST=192.0.2.1",
                "jdbc:other://localhost/app"
            })
    void isElsewhere(String jdbcUrl) {
        assertFalse(DatabaseHost.isLocal(jdbcUrl));
    }
}
