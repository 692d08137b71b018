package org.acme.features.game;

import static org.acme.support.Problems.invalid;
import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acme.support.Api;
import org.acme.support.SimultaneousRequests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GameResourceTest {
    private final GameUser ada = new GameUser();
    private final GameUser ben = new GameUser();

    @Test
    void opensAGameThatWaitsForASecondPlayer() {
        ada.open(Map.of("private", false, "secondsPerPlayer", 60))
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/games/[-0-9a-f]{36}"))
                .body("state", equalTo("OPEN"))
                .body("red.id", equalTo(ada.id()))
                .body("yellow", nullValue())
                .body("columns", equalTo(List.of()))
                .body("clocks.redMillis", equalTo(60_000))
                .body("clocks.turnEndsAt", nullValue());
    }

    @Test
    void givesFiveMinutesToWhoeverDoesNotSay() {
        ada.open(Map.of())
                .statusCode(201)
                .body("secondsPerPlayer", equalTo(300))
                .body("private", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 3601})
    void refusesAClockThatNobodyCouldPlayBy(int seconds) {
        ada.open(Map.of("secondsPerPlayer", seconds)).spec(invalid("/secondsPerPlayer"));
    }

    @Test
    void opensAGameOnceWhenTheClientAsksAgain() {
        var key = UUID.randomUUID().toString();
        var games = Stream.generate(() -> ada.user()
                        .json(Map.of())
                        .header("Idempotency-Key", key)
                        .post("/api/games")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .limit(2)
                .distinct();

        assertEquals(1, games.count());
    }

    @Test
    void asksForAnAccessToken() {
        Api.request().get("/api/games").then().spec(problem(401, "unauthorized"));
    }

    @Test
    void showsOpenGamesInTheLobbyAndPrivateOnesToTheirPlayersOnly() {
        var open = ada.open(false);
        var hidden = ada.open(true);

        ben.list("size=100").body("items.id", hasItem(open)).body("items.id", not(hasItem(hidden)));
        ben.list("list=mine").body("items", equalTo(List.of()));
        ada.list("list=mine").body("items.id", equalTo(List.of(hidden, open)));
        ben.list("list=all").spec(invalid("?list"));
    }

    @Test
    void listsPublicGamesThatAnybodyMayWatch() {
        var open = ada.open(false);
        var hidden = ada.open(true);
        ben.join(open).statusCode(201);
        ben.join(hidden).statusCode(201);

        new GameUser()
                .list("list=running&size=100")
                .body("items.id", hasItem(open))
                .body("items.id", not(hasItem(hidden)));
        ben.list("size=100").body("items.id", not(hasItem(open)));
    }

    @Test
    void listsGamesPageByPage() {
        var games = IntStream.range(0, 3).mapToObj(game -> ada.open(true)).toList();

        var cursor = ada.list("list=mine&size=2")
                .body("items.id", equalTo(List.of(games.get(2), games.get(1))))
                .extract()
                .<String>path("nextCursor");
        ada.list("list=mine&size=2&after=" + cursor)
                .body("items.id", equalTo(List.of(games.get(0))))
                .body("nextCursor", nullValue());
    }

    @Test
    void letsWhoeverHasTheLinkTakeTheSecondSeat() {
        var game = ada.open(true);

        ben.join(game)
                .statusCode(201)
                .body("state", equalTo("RUNNING"))
                .body("yellow.id", equalTo(ben.id()))
                .body("clocks.turnEndsAt", matchesPattern("20.*Z"));

        ben.list("list=mine").body("items.state", equalTo(List.of("RUNNING")));
        ben.join(game).statusCode(201).body("lastSeq", equalTo(1));
        ada.join(game).statusCode(201).body("yellow.id", equalTo(ben.id()));
        new GameUser().join(game).spec(problem(409, "not-open"));
    }

    @Test
    void doesNotLetAnybodyPlayAgainstThemselves() {
        ada.join(ada.open(true)).statusCode(201).body("state", equalTo("OPEN"));
    }

    @Test
    void givesTheSecondSeatToOneOfTwoWhoAskAtTheSameTime() throws Exception {
        var game = ada.open(true);
        var cem = new GameUser();

        var answers = SimultaneousRequests.both(
                "select id from game where id = ?",
                UUID.fromString(game),
                () -> ben.join(game).extract().statusCode(),
                () -> cem.join(game).extract().statusCode());

        assertEquals(List.of(201, 409), answers.stream().sorted().toList());
    }

    @Test
    void endsAGameWhoseTimeIsOverAlsoForWhoeverCannotJoinIt() {
        try (var game = RunningGame.begin()) {
            game.letTimePass("5 minutes");

            new GameUser().join(game.id()).spec(problem(409, "not-open"));

            assertEquals("ABANDONED", game.state().getString("result.end"));
        }
    }

    @Test
    void limitsHowManyGamesOneHasAtOnce() {
        IntStream.range(0, 20).forEach(game -> ada.open(true));

        ada.open(Map.of()).spec(problem(409, "too-many-games"));
        ada.join(ben.open(true)).spec(problem(409, "too-many-games"));
    }

    @Test
    void limitsThemAlsoWhenTwoAreOpenedAtTheSameTime() throws Exception {
        IntStream.range(0, 19).forEach(game -> ada.open(true));

        var answers = SimultaneousRequests.twice(
                "select id from account where id = ?",
                ada.user().id(),
                () -> ada.user().json(Map.of()).post("/api/games"));

        assertEquals(List.of(201, 409), answers);
    }

    @Test
    void doesNotFindAGameThatNeverWas() {
        ada.get(UUID.randomUUID().toString()).spec(problem(404, "not-found"));
        ada.join(UUID.randomUUID().toString()).spec(problem(404, "not-found"));
    }
}
