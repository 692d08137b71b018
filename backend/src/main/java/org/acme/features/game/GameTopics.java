package org.acme.features.game;

import java.util.UUID;
import org.acme.platform.live.Topic;

/** What sockets hear. */
final class GameTopics {
    /** What happens in a game. */
    static final String GAME = "game";
    /** Which public games there are. */
    static final Topic LOBBY = new Topic("game-lobby", "");

    /** How the games of one player stand. */
    private static final String PLAYER = "game-player";

    private GameTopics() {}

    static Topic game(UUID game) {
        return new Topic(GAME, game.toString());
    }

    static Topic player(UUID account) {
        return new Topic(PLAYER, account.toString());
    }
}
