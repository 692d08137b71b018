package org.acme.features.game;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.security.Authenticated;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import java.util.UUID;
import org.acme.contracts.game.GameCommand;
import org.acme.contracts.game.GameCommand.AnswerDraw;
import org.acme.contracts.game.GameCommand.OfferDraw;
import org.acme.contracts.game.GameCommand.OfferRematch;
import org.acme.contracts.game.GameCommand.PlayMove;
import org.acme.contracts.game.GameCommand.Resign;
import org.acme.contracts.game.GameCommand.Withdraw;
import org.acme.contracts.game.GameEvent;
import org.acme.contracts.game.GameEvent.GameSnapshot;
import org.acme.platform.live.Live;
import org.acme.platform.live.LiveEndpoint;
import org.acme.platform.live.LiveSocket;
import org.acme.platform.live.LiveSupport;
import org.acme.platform.live.SocketQuery;

/**
 * A game, live: for its players, and for all who watch. The query parameter {@code after} is the number of the last
 * event that the client knows; without it it hears only what is new.
 */
@WebSocket(path = "/ws/games/{game}")
@Authenticated
@RegisterForReflection(
        targets = {GameCommand.class, GameEvent.class},
        registerFullHierarchy = true)
class GameSocket extends LiveEndpoint<GameCommand> {
    private final Live live;
    private final Games games;
    private final Play play;
    private final Draws draws;
    private final Rematches rematches;

    GameSocket(LiveSupport support, Live live, Games games, Play play, Draws draws, Rematches rematches) {
        super(support, GameCommand.class);
        this.live = live;
        this.games = games;
        this.play = play;
        this.draws = draws;
        this.rematches = rematches;
    }

    @Override
    protected void opened(LiveSocket socket, WebSocketConnection connection) {
        var game = games.get(id(connection, "game")).id();
        live.join(socket, GameTopics.game(game), SocketQuery.of(connection).number("after"));
        live.appear(socket, GameTopics.game(game));
    }

    @Override
    protected void received(LiveSocket socket, WebSocketConnection connection, GameCommand command) {
        var game = id(connection, "game");
        try {
            execute(socket, game, command);
        } catch (GameRefusal refused) {
            socket.send(new GameSnapshot(games.get(game)));
            throw refused;
        }
    }

    private void execute(LiveSocket socket, UUID game, GameCommand command) {
        switch (command) {
            case PlayMove move -> socket.send(play.move(game, move));
            case OfferDraw _ -> draws.offer(game);
            case AnswerDraw answer -> draws.answer(game, answer);
            case Resign _ -> play.resign(game);
            case Withdraw _ -> play.withdraw(game);
            case OfferRematch _ -> rematches.offer(game);
        }
    }
}
