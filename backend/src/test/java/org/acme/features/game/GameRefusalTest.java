package org.acme.features.game;

import static org.acme.features.game.GameUser.move;
import static org.acme.features.game.RunningGame.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moves that are refused, with the reason. */
@QuarkusTest
class GameRefusalTest {
    private final RunningGame game = RunningGame.begin();

    @AfterEach
    void close() {
        game.close();
    }

    @Test
    void refusesAMoveOutOfTurn() {
        move(game.yellow(), 1, 4);
        assertEquals("not-your-turn", refusal(game.yellow()));
        game.play("4");
        move(game.red(), 2, 4);
        assertEquals("not-your-turn", refusal(game.red()));
        assertEquals(List.of(4), game.state().getList("columns"));
    }

    @Test
    void refusesAMoveThatWasMadeBeforeTheLastOneWasSeen() {
        game.play("44");

        move(game.red(), 1, 5);

        var snapshot = game.red().next("snapshot");
        assertEquals(List.of(4, 4), snapshot.getList("game.columns"));
        assertEquals("stale-move", game.red().next("error").getString("code"));
    }

    @Test
    void refusesAFullColumn() {
        game.play("444444");

        move(game.red(), 7, 4);

        assertEquals("column-full", refusal(game.red()));
        move(game.red(), 7, 5);
        game.red().next("ack");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8})
    void refusesAColumnThatTheBoardDoesNotHave(int column) {
        move(game.red(), 1, column);

        assertEquals("validation", game.red().next("error").getString("code"));
    }

    @Test
    void letsSpectatorsOnlyWatch() {
        try (var spectator = new GameUser().watch(game.id())) {
            move(spectator, 1, 4);
            assertEquals("not-a-player", refusal(spectator));
            GameUser.send(spectator, "resign");
            assertEquals("not-a-player", refusal(spectator));
        }
        assertEquals("RUNNING", game.state().getString("state"));
    }

    @Test
    void doesNotBeginBeforeThereIsASecondPlayer() {
        var open = game.ada().open(true);
        try (var socket = game.ada().watch(open)) {
            move(socket, 1, 4);
            assertEquals("not-running", refusal(socket));
        }
    }
}
