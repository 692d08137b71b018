package org.acme.features.game;

import jakarta.enterprise.context.ApplicationScoped;
import org.acme.platform.live.Live;

/** Writes down what happens in games, and tells all whom it concerns. */
@ApplicationScoped
class Steps {
    private final Live live;
    private final GameEvents events;
    private final Lobby lobby;

    Steps(Live live, GameEvents events, Lobby lobby) {
        this.live = live;
        this.events = events;
        this.lobby = lobby;
    }

    void add(Game game, Step step) {
        step.persist();
        live.append(GameTopics.game(game.id), step.seq, events.of(game, step));
        switch (step.kind) {
            case JOINED, ENDED -> lobby.show(game);
            case MOVED -> lobby.showPlayers(game);
            case DRAW_OFFERED, DRAW_DECLINED, REMATCH_OFFERED, REMATCH -> {}
        }
    }
}
