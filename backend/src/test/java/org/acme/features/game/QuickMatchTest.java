package org.acme.features.game;

import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.acme.support.HeldRow;
import org.acme.support.SimultaneousRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuickMatchTest {
    private final GameUser ada = new GameUser();
    private final GameUser ben = new GameUser();

    @BeforeEach
    void emptyLobby() {
        GameUser.emptyLobby();
    }

    @Test
    void opensAGameAndGivesItToTheNext() {
        var game = ada.findMatch()
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .extract()
                .<String>path("id");

        ben.findMatch()
                .statusCode(201)
                .body("id", equalTo(game))
                .body("state", equalTo("RUNNING"))
                .body("red.id", equalTo(ada.id()));
    }

    @Test
    void letsNobodyWaitTwice() {
        var game = ada.findMatch().extract().<String>path("id");

        ada.findMatch().statusCode(201).body("id", equalTo(game)).body("state", equalTo("OPEN"));
    }

    @Test
    void givesTheGameOfTheCallerThatSomebodyWasTaking() throws Exception {
        var game = ada.open(false);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor();
                var taken = new HeldRow("select id from game where id = ?", UUID.fromString(game))) {
            var match = executor.submit(() -> ada.findMatch().extract().<String>path("id"));
            taken.awaitWaiting(1);
            taken.execute(
                    "update game set state = 'RUNNING', yellow_id = ? where id = ?",
                    ben.user().id(),
                    UUID.fromString(game));
            taken.commit();

            assertEquals(game, match.get());
        }
    }

    @Test
    void takesTheGameThatHasWaitedForLongest() {
        var first = ada.open(false);
        new GameUser().open(false);

        ben.findMatch().body("id", equalTo(first));
    }

    @Test
    void keepsOutOfPrivateGames() {
        ada.open(true);

        ben.findMatch().body("state", equalTo("OPEN"));
    }

    @Test
    void takesBackTheGameInWhichTheCallerWaited() {
        var left = ada.open(false);
        ben.open(Map.of("secondsPerPlayer", 60));

        ada.findMatch().body("red.id", equalTo(ben.id())).body("secondsPerPlayer", equalTo(60));

        new GameUser().join(left).spec(problem(409, "not-open"));
    }

    @Test
    void seatsTwoWhoWaitInOneGame() throws Exception {
        ada.open(false);
        ben.open(false);

        var games = SimultaneousRequests.both(
                "select id from game where state = ?",
                "OPEN",
                () -> ada.findMatch().statusCode(201).extract().<String>path("id"),
                () -> ben.findMatch().statusCode(201).extract().<String>path("id"));

        assertEquals(games.getFirst(), games.getLast());
        ada.list("list=mine").body("items.id", equalTo(List.of(games.getFirst())));
        ben.list("list=mine").body("items.state", equalTo(List.of("RUNNING")));
    }

    @Test
    void losesNobodyHoweverManyComeAtTheSameTime() throws Exception {
        var users = Stream.generate(GameUser::new).limit(8).toList();
        var games = new ArrayList<String>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = users.stream()
                    .map(user -> executor.submit(
                            () -> user.findMatch().statusCode(201).extract().<String>path("id")))
                    .toList();
            for (var answer : answers) {
                games.add(answer.get());
            }
        }

        assertEquals(4, new HashSet<>(games).size());
        assertTrue(games.stream().allMatch(game -> Collections.frequency(games, game) == 2));
        games.forEach(game -> ada.get(game).body("state", equalTo("RUNNING")));
    }
}
