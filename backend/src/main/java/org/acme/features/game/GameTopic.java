package org.acme.features.game;

import java.util.UUID;
import org.acme.platform.live.Topic;

/** What a socket at a game hears. */
final class GameTopic {
    static final String KIND = "game";

    private GameTopic() {}

    static Topic of(UUID game) {
        return new Topic(KIND, game.toString());
    }
}
