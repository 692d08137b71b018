package org.acme.features.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.acme.support.SocketClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a game reaches those who watch it. */
@QuarkusTest
class GameSocketTest {
    private final RunningGame game = RunningGame.begin();

    @AfterEach
    void close() {
        game.close();
    }

    @Test
    void tellsWhoeverWaitsThatTheGameHasBegun() {
        var open = game.ada().open(true);
        try (var socket = game.ada().watch(open)) {
            game.ben().join(open).statusCode(201);

            var joined = socket.next("joined");
            assertEquals(1, joined.getInt("seq"));
            assertEquals(game.ben().id(), joined.getString("yellow.id"));
            assertTrue(joined.getString("clocks.turnEndsAt").endsWith("Z"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 7})
    void resumesBehindTheLastEventThatTheClientKnows(int known) {
        game.play("123456");
        try (var returning = game.ben().connect(game.id(), "?after=" + known)) {
            GameUser.move(game.red(), 7, 7);
            var seen = IntStream.rangeClosed(known + 1, 8)
                    .map(seq -> GameUser.nextStep(returning).getInt("seq"))
                    .boxed()
                    .toList();
            assertEquals(IntStream.rangeClosed(known + 1, 8).boxed().toList(), seen);
        }
    }

    @Test
    void resumesAGameThatHasEndedMeanwhile() {
        game.play("1212121");
        try (var returning = game.ben().connect(game.id(), "?after=7")) {
            assertEquals(7, returning.next("moved").getInt("number"));
            assertEquals(List.of(1, 1, 1, 1), returning.next("ended").getList("result.line.column"));
        }
    }

    @Test
    void showsWhoPlaysAndWhoWatches() {
        var cem = new GameUser();
        try (var spectator = cem.watch(game.id())) {
            awaitPresence(game.red(), 3);
            var presence = awaitPresence(spectator, 3);
            assertTrue(presence.containsAll(List.of(game.ada().id(), game.ben().id(), cem.id())));
        }
        awaitPresence(game.red(), 2);
    }

    private static List<String> awaitPresence(SocketClient socket, int count) {
        var presence = socket.next("presence");
        while (presence.getInt("count") != count) {
            presence = socket.next("presence");
        }
        return presence.getList("people.id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-id", "00000000-0000-7000-8000-000000000000"})
    void doesNotFindAGameThatNeverWas(String unknown) {
        try (var socket = game.ada().connect(unknown, "")) {
            assertEquals("not-found", socket.next("error").getString("code"));
            assertEquals(4404, socket.closeCode());
        }
    }
}
