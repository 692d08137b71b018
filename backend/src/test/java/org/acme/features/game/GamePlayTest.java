package org.acme.features.game;

import static org.acme.features.game.GameUser.move;
import static org.acme.features.game.RunningGame.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acme.support.HeldRow;
import org.acme.support.SimultaneousRequests;
import org.acme.support.SocketClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the game, through the door. */
@QuarkusTest
class GamePlayTest {
    private final RunningGame game = RunningGame.begin();

    @AfterEach
    void close() {
        game.close();
    }

    @Test
    void tellsAllWhoWatchOfAMove() {
        try (var spectator = new GameUser().watch(game.id())) {
            game.play("44");

            var first = spectator.next("moved");
            assertEquals(2, first.getInt("seq"));
            assertEquals(1, first.getInt("number"));
            assertEquals("RED", first.getString("disc"));
            assertEquals(List.of(4, 1), List.of(first.getInt("column"), first.getInt("row")));
            var second = spectator.next("moved");
            assertEquals("YELLOW", second.getString("disc"));
            assertEquals(List.of(4, 2), List.of(second.getInt("column"), second.getInt("row")));
            assertEquals(List.of(4, 4), game.state().getList("columns"));
        }
    }

    @Test
    void acknowledgesAMoveThatIsSentAgainAndPlaysItOnce() {
        move(game.red(), 1, 4);
        move(game.red(), 1, 4);

        assertEquals(2, game.red().next("ack").getInt("seq"));
        assertEquals(2, game.red().next("ack").getInt("seq"));
        assertEquals(List.of(4), game.state().getList("columns"));
    }

    @Test
    void acknowledgesAMoveOnlyToWhoeverHasMadeIt() {
        game.play("4");

        move(game.yellow(), 1, 4);

        assertEquals("stale-move", refusal(game.yellow()));
    }

    @Test
    void playsOneOfTwoMovesThatAreSentAtTheSameTime() throws Exception {
        try (var otherTab = game.ada().watch(game.id())) {
            var answers = SimultaneousRequests.both(
                    "select id from game where id = ?",
                    UUID.fromString(game.id()),
                    () -> answer(game.red(), 3),
                    () -> answer(otherTab, 5));

            assertEquals(List.of("ack", "stale-move"), answers.stream().sorted().toList());
            var column = answers.getFirst().equals("ack") ? 3 : 5;
            assertEquals(List.of(column), game.state().getList("columns"));
            assertEquals(column, game.yellow().next("moved").getInt("column"));
        }
    }

    /** Plays the first move, and returns what came of it. */
    private static String answer(SocketClient socket, int column) {
        move(socket, 1, column);
        return GameUser.answer(socket);
    }

    @ParameterizedTest
    @CsvSource({
        "1122334, RED, 11 21 31 41",
        "1212121, RED, 11 12 13 14",
        "12233434464, RED, 11 22 33 44",
        "76655454424, RED, 44 53 62 71",
        "71717161, YELLOW, 11 12 13 14",
        "1122335566774, RED, 11 21 31 41 51 61 71",
    })
    void isWonByFourInARow(String columns, String winner, String line) {
        game.play(columns);

        // To the winner it may have been told before the last move was acknowledged.
        var loser = winner.equals("RED") ? game.yellow() : game.red();
        var ended = loser.next("ended");
        assertEquals("FOUR_IN_A_ROW", ended.getString("result.end"));
        assertEquals(winner, ended.getString("result.winner"));
        assertEquals(line, line(ended.getList("result.line.column"), ended.getList("result.line.row")));
        assertFalse(ended.has("clocks.turnEndsAt"));
        assertEquals(ended.getInt("seq"), game.state().getInt("lastSeq"));

        move(game.yellow(), columns.length() + 1, 5);
        assertEquals("game-over", refusal(game.yellow()));
    }

    private static String line(List<Integer> columns, List<Integer> rows) {
        return IntStream.range(0, columns.size())
                .mapToObj(cell -> "" + columns.get(cell) + rows.get(cell))
                .collect(Collectors.joining(" "));
    }

    @Test
    void isADrawWhenTheBoardIsFull() {
        game.play("757341132773575647262416323134652254654611");

        var ended = game.red().next("ended");
        assertEquals("BOARD_FULL", ended.getString("result.end"));
        assertFalse(ended.has("result.winner"));
    }

    /** Who reads the moves when another was stored after they had read how many there are. */
    @Test
    void isShownWithoutMovesThatCameWhileItWasRead() throws Exception {
        game.play("41");
        var id = UUID.fromString(game.id());
        try (var executor = Executors.newVirtualThreadPerTaskExecutor();
                var held = new HeldRow("select id from game where id = ?", id)) {
            held.execute("lock table game_step");
            var state = executor.submit(game::state);
            held.awaitWaiting(1);
            held.execute("""
                    insert into game_step
                        (game_id, seq, kind, disc, move_number, played_column, played_row, red_millis, yellow_millis)
                        values (?, 4, 'MOVED', 'RED', 3, 4, 2, 0, 0)
                    """, id);
            held.execute("update game set last_seq = 4, move_count = 3 where id = ?", id);
            held.commit();

            assertEquals(3, state.get().getInt("lastSeq"));
            assertEquals(List.of(4, 1), state.get().getList("columns"));
        }
        assertEquals(List.of(4, 1, 4), game.state().getList("columns"));
    }
}
