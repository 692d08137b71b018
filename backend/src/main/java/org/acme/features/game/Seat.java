package org.acme.features.game;

import org.acme.contracts.game.Disc;
import org.acme.contracts.game.GameState;

/**
 * The caller's part in a game whose row is locked.
 *
 * @param disc what the caller plays with
 */
record Seat(Game game, Disc disc) {

    /** @throws GameRefusal when the game has not begun, or is over */
    Seat requireRunning() {
        if (game.state != GameState.RUNNING) {
            throw GameRefusal.notRunning(game);
        }
        return this;
    }
}
