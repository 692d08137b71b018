package org.acme.features.game;

import jakarta.enterprise.context.ApplicationScoped;
import org.acme.platform.live.Live;

/** Writes down what happens in games, and tells all who watch. */
@ApplicationScoped
class Steps {
    private final Live live;
    private final GameEvents events;

    Steps(Live live, GameEvents events) {
        this.live = live;
        this.events = events;
    }

    void add(Game game, Step step) {
        step.persist();
        live.append(GameTopic.of(game.id), step.seq, events.of(game, step));
    }
}
