package org.acme.features.game;

import jakarta.enterprise.context.ApplicationScoped;
import org.acme.platform.live.Live;

/**
 * Lets games wait for a second player, and takes back those for which nobody waits any more: nobody should sit down
 * alone. A public game goes with whoever opened it; a link may be answered while they do something else.
 */
@ApplicationScoped
class Waiting {
    private final Live live;
    private final Results results;
    private final GameConfig config;

    Waiting(Live live, Results results, GameConfig config) {
        this.live = live;
        this.results = results;
        this.config = config;
    }

    void begin(Game game) {
        game.waitFor(game.isPrivate ? config.invitation() : config.waitingCheck());
    }

    /** Looks at an open game for which it is time to. Who is missed once may be reloading the page. */
    void check(Game game) {
        var isMissed = !live.isPresent(GameTopics.game(game.id), game.redId);
        if (game.isPrivate || (isMissed && game.openerMissed)) {
            results.withdraw(game);
        } else {
            game.openerMissed = isMissed;
            game.waitFor(config.waitingCheck());
        }
    }
}
