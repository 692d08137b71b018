package org.acme.features.game;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.acme.contracts.game.LobbyEvent.GameListed;
import org.acme.contracts.game.LobbyEvent.RecordsChanged;
import org.acme.platform.live.Live;

/** Tells those who are in the lobby how games stand. */
@ApplicationScoped
class Lobby {
    private final Live live;
    private final GameViews views;

    Lobby(Live live, GameViews views) {
        this.live = live;
        this.views = views;
    }

    /** A game was opened, has begun, or is over. Of a private one only its players hear. */
    void show(Game game) {
        var listed = listed(game);
        tellPlayers(game, listed);
        if (!game.isPrivate) {
            live.publish(GameTopics.LOBBY, listed);
        }
    }

    /** Somebody has moved, which concerns only the players: it is the turn of the other one. */
    void showPlayers(Game game) {
        tellPlayers(game, listed(game));
    }

    void recordsChanged() {
        live.publish(GameTopics.LOBBY, new RecordsChanged());
    }

    private void tellPlayers(Game game, GameListed listed) {
        Stream.of(game.redId, game.yellowId)
                .filter(Objects::nonNull)
                .forEach(player -> live.publish(GameTopics.player(player), listed));
    }

    private GameListed listed(Game game) {
        return new GameListed(views.of(List.of(game)).getFirst());
    }
}
