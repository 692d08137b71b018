package org.acme.platform.start;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.acme.support.Database;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A node of the version before, on the tables of the next one: when that is rolled out, or taken back. */
@QuarkusTest
class LaterVersionTest {
    private static final String LATER = "99991231.2359";

    @Inject
    Flyway flyway;

    @Test
    void mayHaveChangedTheTables() {
        Database.query("""
                insert into flyway_schema_history
                select max(installed_rank) + 1, ?, 'of a later version', 'SQL', 'later.sql', 1, current_user, now(), 1, true
                from flyway_schema_history
                """, LATER);
        try {
            assertDoesNotThrow(flyway::migrate);
        } finally {
            Database.query("delete from flyway_schema_history where version = ?", LATER);
        }
    }
}
