package org.acme.features.game;

import static org.acme.features.game.GameUser.move;
import static org.acme.features.game.GameUser.send;
import static org.acme.features.game.RunningGame.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.acme.support.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clocks of a game, and what comes too late. */
@QuarkusTest
class GameTimeTest {
    private final RunningGame game = RunningGame.begin();

    @AfterEach
    void close() {
        game.close();
    }

    @Test
    void countsOnlyTheTimeOfWhoeverHasTheMove() {
        game.letTimePass("10 seconds");
        game.play("4");

        var moved = game.yellow().next("moved");
        assertTrue(moved.getInt("clocks.redMillis") <= 290_000, "red has thought");
        assertEquals(300_000, moved.getInt("clocks.yellowMillis"));
    }

    @Test
    void isLostByWhoeverThinksForTooLong() {
        game.play("414");

        game.letTimePass("5 minutes");

        var ended = game.red().next("ended");
        assertEquals("TIME_OVER", ended.getString("result.end"));
        assertEquals("RED", ended.getString("result.winner"));
        assertEquals(0, ended.getInt("clocks.yellowMillis"));
    }

    @Test
    void endsForOthersWhileOneGameCannotBeEnded() {
        try (var stuck = RunningGame.begin()) {
            Database.query(
                    "insert into game_step select game_id, seq + 1, kind, disc, null, null, null, red_millis, yellow_millis"
                            + " from game_step where game_id = ? order by seq desc limit 1",
                    UUID.fromString(stuck.id()));
            stuck.letTimePass("10 minutes");
            game.letTimePass("5 minutes");

            assertEquals("ABANDONED", game.red().next("ended").getString("result.end"));

            assertEquals("RUNNING", stuck.state().getString("state"));
            Database.query("delete from game where id = ?", UUID.fromString(stuck.id()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4"})
    void isWonByNobodyWhenSomebodyDoesNotMoveOnce(String columns) {
        game.play(columns);

        game.letTimePass("5 minutes");

        var ended = game.red().next("ended");
        assertEquals("ABANDONED", ended.getString("result.end"));
        assertFalse(ended.has("result.winner"));
        assertNull(game.ben()
                .records()
                .extract()
                .path("items.find { it.player.id == '%s' }", game.ben().id()));
        move(game.yellow(), columns.length() + 1, 4);
        assertEquals("time-over", refusal(game.yellow()));
    }

    @Test
    void refusesALateMoveWhetherOrNotTheGameWasEndedBefore() {
        game.play("414");

        game.letTimePass("5 minutes");
        move(game.yellow(), 4, 4);

        assertEquals("time-over", refusal(game.yellow()));
        assertEquals("TIME_OVER", game.state().getString("result.end"));
        assertEquals("RED", game.state().getString("result.winner"));
    }

    @Test
    void isOverAlsoForWhoeverTakesItBackTooLate() {
        game.letTimePass("5 minutes");
        send(game.red(), "withdraw");

        assertEquals("OVER", game.red().next("snapshot").getString("game.state"));
    }
}
