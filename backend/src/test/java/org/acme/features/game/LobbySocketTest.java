package org.acme.features.game;

import static org.acme.features.game.GameUser.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.acme.support.Json;
import org.acme.support.SocketClient;
import org.junit.jupiter.api.Test;

/** What is heard in the lobby. */
@QuarkusTest
class LobbySocketTest {
    private final GameUser ada = new GameUser();
    private final GameUser ben = new GameUser();

    @Test
    void tellsEverybodyOfPublicGamesUntilTheyAreOver() {
        try (var lobby = new GameUser().enterLobby()) {
            var game = ada.open(false);
            var open = nextOf(lobby, game);
            assertEquals("OPEN", open.getString("game.state"));
            assertEquals(ada.id(), open.getString("game.red.id"));
            assertFalse(open.has("game.yellow"));

            ben.join(game).statusCode(201);
            var running = nextOf(lobby, game);
            assertEquals("RUNNING", running.getString("game.state"));
            assertEquals(ben.id(), running.getString("game.yellow.id"));

            try (var red = ada.watch(game)) {
                GameUser.move(red, 1, 4);
                send(red, "resign");
                red.next("ended");
            }
            // Moves are not for the lobby.
            assertEquals("OVER", nextOf(lobby, game).getString("game.state"));
            lobby.next("records");
        }
    }

    @Test
    void tellsOnlyThePlayersOfPrivateGames() {
        try (var lobby = new GameUser().enterLobby();
                var adas = ada.enterLobby();
                var bens = ben.enterLobby()) {
            var game = ada.open(true);
            assertEquals("OPEN", nextOf(adas, game).getString("game.state"));
            ben.join(game).statusCode(201);
            assertEquals("RUNNING", nextOf(adas, game).getString("game.state"));
            assertEquals("RUNNING", nextOf(bens, game).getString("game.state"));

            var other = ada.open(false);
            assertEquals(other, nextOf(lobby, game, other).getString("game.id"));
        }
    }

    @Test
    void tellsPlayersOfEachMoveAndOfTheNextGame() {
        try (var game = RunningGame.begin(ada, ben);
                var lobby = ben.enterLobby()) {
            game.play("4");
            assertEquals(1, nextOf(lobby, game.id()).getInt("game.moves"));

            send(game.red(), "resign");
            send(game.red(), "rematch");
            game.yellow().next("rematchOffered");
            send(game.yellow(), "rematch");
            var next = game.yellow().next("rematch").getString("game");
            assertEquals("RUNNING", nextOf(lobby, next).getString("game.state"));
        }
    }

    @Test
    void tellsOfTheGameThatIsTakenBackForAnother() {
        GameUser.emptyLobby();
        try (var lobby = new GameUser().enterLobby()) {
            var left = ada.open(false);
            nextOf(lobby, left);
            ben.open(false);
            ada.findMatch().statusCode(201);

            assertEquals("OVER", nextOf(lobby, left).getString("game.state"));
        }
    }

    /** What is told next of one of some games: other tests have opened games, too. */
    private static Json nextOf(SocketClient lobby, String... games) {
        var told = lobby.next("game");
        while (!Set.of(games).contains(told.getString("game.id"))) {
            told = lobby.next("game");
        }
        return told;
    }
}
