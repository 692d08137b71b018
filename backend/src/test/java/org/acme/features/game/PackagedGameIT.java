package org.acme.features.game;

import static org.acme.features.game.GameUser.move;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.acme.support.Cluster;
import org.acme.support.SimultaneousRequests;
import org.acme.support.SocketClient;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The players and the spectators of one game on different nodes. */
@TestMethodOrder(OrderAnnotation.class)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class PackagedGameIT {
    private static final int LAST = Integer.MAX_VALUE;

    @ParameterizedTest
    @EnumSource
    void isTheSameForAllAlthoughTwoMovesAreMadeAtTheSameTime(Cluster cluster) throws Exception {
        try (var game = RunningGame.begin(cluster);
                var here = cluster.first().call(game::watchFromTheStart);
                var there = cluster.second().call(game::watchFromTheStart);
                var otherTab = cluster.second().call(() -> game.ada().watch(game.id()))) {
            var answers = SimultaneousRequests.both(
                    "select id from game where id = ?",
                    UUID.fromString(game.id()),
                    () -> firstMove(game.red(), 3),
                    () -> firstMove(otherTab, 5));

            assertEquals(List.of("ack", "stale-move"), answers.stream().sorted().toList());
            var column = answers.getFirst().equals("ack") ? 3 : 5;
            game.play(2, "1%1$d1%1$d1%1$d".formatted(column));
            assertSteps(List.of(column, 1, column, 1, column, 1, column), here, there);
            for (var node : cluster.nodes()) {
                assertEquals("RED", node.call(game::state).getString("result.winner"));
            }
        }
    }

    /** Plays the first move, and returns what came of it. */
    private static String firstMove(SocketClient socket, int column) {
        move(socket, 1, column);
        return GameUser.answer(socket);
    }

    @ParameterizedTest
    @EnumSource
    void isLeftByWhoeverSignsOutOnAnotherNode(Cluster cluster) {
        try (var game = RunningGame.begin(cluster)) {
            cluster.first()
                    .run(() -> game.ben()
                            .user()
                            .request()
                            .post("/api/auth/logout")
                            .then()
                            .statusCode(204));

            assertEquals(4401, game.yellow().closeCode());
        }
    }

    @ParameterizedTest
    @EnumSource
    @Order(LAST)
    void goesOnElsewhereWhenANodeDies(Cluster cluster) {
        var first = cluster.first();
        try (var game = RunningGame.begin(cluster);
                var spectator = first.call(game::watchFromTheStart)) {
            game.play(1, "121");
            move(game.yellow(), 4, 2);
            cluster.second().kill();
            assertEquals(SocketClient.NO_CODE, game.yellow().closeCode());

            try (var back = first.call(() -> game.ben().connect(game.id(), "?after=2"))) {
                // Perhaps it was played: the node died before it could say so.
                move(back, 4, 2);
                assertEquals("ack", GameUser.answer(back));
                game.withYellow(back).play(5, "121");
            }
            try (var late = first.call(game::watchFromTheStart)) {
                assertSteps(List.of(1, 2, 1, 2, 1, 2, 1), spectator, late);
            }
        }
    }

    /** Each of them is told that the game begins, of each move, and of the end: in this order, and once. */
    private static void assertSteps(List<Integer> columns, SocketClient... sockets) {
        for (var socket : sockets) {
            var steps = GameUser.stepsToTheEnd(socket);
            assertEquals(
                    IntStream.rangeClosed(1, columns.size() + 2).boxed().toList(),
                    steps.stream().map(step -> step.getInt("seq")).toList());
            assertEquals(
                    columns,
                    steps.stream()
                            .filter(step -> step.getString("type").equals("moved"))
                            .map(step -> step.getInt("column"))
                            .toList());
        }
    }
}
