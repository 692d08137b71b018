package org.acme.features.game;

import static org.acme.features.game.GameUser.answerDraw;
import static org.acme.features.game.GameUser.move;
import static org.acme.features.game.GameUser.send;
import static org.acme.features.game.RunningGame.refusal;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What players do beside dropping discs: give up, agree, and play again. */
@QuarkusTest
class GameAgreementsTest {
    private final RunningGame game = RunningGame.begin();

    @AfterEach
    void close() {
        game.close();
    }

    @Test
    void isLostByWhoeverResigns() {
        send(game.red(), "resign");

        var ended = game.yellow().next("ended");
        assertEquals("RESIGNED", ended.getString("result.end"));
        assertEquals("YELLOW", ended.getString("result.winner"));
        assertEquals(List.of(), ended.getList("result.line"));
        send(game.yellow(), "resign");
        assertEquals("game-over", refusal(game.yellow()));
    }

    @Test
    void isADrawWhenBothAgree() {
        send(game.red(), "offerDraw");
        assertEquals("RED", game.yellow().next("drawOffered").getString("disc"));
        answerDraw(game.yellow(), true);

        var ended = game.red().next("ended");
        assertEquals("DRAW_AGREED", ended.getString("result.end"));
        assertFalse(ended.has("result.winner"));
    }

    @Test
    void isADrawWhenBothOfferOne() {
        send(game.red(), "offerDraw");
        game.yellow().next("drawOffered");
        send(game.yellow(), "offerDraw");

        assertEquals("DRAW_AGREED", game.red().next("ended").getString("result.end"));
    }

    @Test
    void goesOnWhenADrawIsDeclined() {
        send(game.red(), "offerDraw");
        send(game.red(), "offerDraw");
        answerDraw(game.red(), true);
        assertEquals("no-offer", refusal(game.red())); // So the second offer was handled, too.
        game.yellow().next("drawOffered");
        answerDraw(game.yellow(), false);

        assertEquals(3, game.red().next("drawDeclined").getInt("seq"));
        answerDraw(game.yellow(), true);
        assertEquals("no-offer", refusal(game.yellow()));
        assertEquals("RUNNING", game.state().getString("state"));
    }

    @Test
    void takesAMoveForANo() {
        send(game.yellow(), "offerDraw");
        game.red().next("drawOffered");
        game.play("4");

        assertFalse(game.state().has("drawOfferedBy"));
        answerDraw(game.red(), true);
        assertEquals("no-offer", refusal(game.red()));
    }

    @Test
    void doesNotLetAnybodyAnswerTheirOwnOffer() {
        send(game.red(), "offerDraw");
        answerDraw(game.red(), true);

        assertEquals("no-offer", refusal(game.red()));
        game.play("4");
        assertEquals("RED", game.state().getString("drawOfferedBy"));
    }

    @Test
    void isPlayedAgainWithColoursSwappedWhenBothWant() {
        send(game.red(), "rematch");
        assertEquals("not-over", refusal(game.red()));
        send(game.red(), "resign");
        send(game.red(), "rematch");
        assertEquals("RED", game.yellow().next("rematchOffered").getString("disc"));
        send(game.yellow(), "rematch");
        send(game.yellow(), "rematch");

        var next = game.red().next("rematch").getString("game");
        game.ada()
                .get(next)
                .body("state", equalTo("RUNNING"))
                .body("red.id", equalTo(game.ben().id()))
                .body("yellow.id", equalTo(game.ada().id()));
        assertEquals(next, game.state().getString("rematch"));
        try (var ben = game.ben().watch(next)) {
            move(ben, 1, 4);
            ben.next("ack");
        }
    }

    @Test
    void isNotPlayedAgainByWhoeverHasTooManyGames() {
        send(game.red(), "resign");
        send(game.red(), "rematch");
        IntStream.range(0, 20).forEach(other -> game.ada().open(true));

        send(game.yellow(), "rematch");

        assertEquals("too-many-games", refusal(game.yellow()));
        assertFalse(game.state().has("rematch"));
    }

    @Test
    void countsWinsDrawsAndLosses() {
        send(game.red(), "resign");
        game.red().next("ended");
        try (var second = RunningGame.begin(game.ada(), game.ben())) {
            send(second.red(), "offerDraw");
            second.yellow().next("drawOffered");
            send(second.yellow(), "offerDraw");
            second.red().next("ended");
        }

        assertEquals(List.of(0, 1, 1, 1), record(game.ada()));
        assertEquals(List.of(1, 1, 0, 4), record(game.ben()));
    }

    private static List<Integer> record(GameUser user) {
        var json = user.records().extract().jsonPath().param("id", user.id());
        var found = "items.find { it.player.id == id }.";
        return List.of(
                json.getInt(found + "wins"),
                json.getInt(found + "draws"),
                json.getInt(found + "losses"),
                json.getInt(found + "points"));
    }

    @Test
    void listsThoseWithTheMostPointsFirst() {
        send(game.red(), "resign");
        game.red().next("ended");

        var first = game.ada().user().request().get("/api/games/records?size=1").jsonPath();
        var second = game.ada()
                .user()
                .request()
                .get("/api/games/records?size=1&after=" + first.getString("nextCursor"))
                .jsonPath();
        assertTrue(first.getInt("items[0].points") >= second.getInt("items[0].points"));
    }

    @Test
    void canBeTakenBackUntilSomebodyJoins() {
        send(game.red(), "withdraw");
        assertEquals("not-open", refusal(game.red()));
        var open = game.ada().open(false);
        try (var socket = game.ada().watch(open)) {
            send(socket, "withdraw");
            assertEquals("WITHDRAWN", socket.next("ended").getString("result.end"));
            send(socket, "rematch");
            assertEquals("not-over", refusal(socket));
        }
    }
}
