package org.acme.features.game;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.acme.support.Database;
import org.acme.support.Plan;
import org.acme.support.Statements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a player has not ended is found at the same cost however many games they have ended. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnfinishedGamesCostTest {
    private static final int MANY = 5_000;
    private static final int FEW_BLOCKS = 20;
    private static final int ROWS = 21;

    private final GameUser ada = new GameUser();
    private final GameUser ben = new GameUser();

    @BeforeAll
    void play() {
        Database.query("""
                insert into game (id, state, is_private, red_id, yellow_id, seconds_per_player, red_millis,
                    yellow_millis, move_count, last_seq, created_at)
                select gen_random_uuid(), 'OVER', true, ?, ?, 60, 0, 0, 0, 0, now() from generate_series(1, ?)
                """, ada.user().id(), ben.user().id(), MANY);
        Database.query("vacuum analyze game");
    }

    @Test
    void staysTheSameWhenTheyAreListed() throws SQLException {
        Statements.forget();
        ada.list("list=mine").statusCode(200);

        assertCheap(ada.user().id(), ada.user().id(), 0, ROWS);
    }

    @Test
    void staysTheSameWhenTheyAreCounted() throws SQLException {
        Statements.forget();
        ben.open(true);

        assertCheap(ben.user().id(), ben.user().id());
    }

    private static void assertCheap(Object... values) throws SQLException {
        // The clock of games reads them meanwhile.
        var ofPlayer = Statements.reading("game").stream()
                .filter(sql -> sql.contains("yellow_id=?"))
                .toList()
                .getLast();
        var plan = Plan.of(ofPlayer, values);
        assertTrue(plan.blocks() <= FEW_BLOCKS, plan::toString);
    }
}
