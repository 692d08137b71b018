package org.acme.features.game;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.acme.platform.accounts.CurrentUser;
import org.acme.platform.errors.NotFound;

/** Lets one at a time act in a game. */
@ApplicationScoped
class Seats {
    private final CurrentUser currentUser;
    private final Results results;

    Seats(CurrentUser currentUser, Results results) {
        this.currentUser = currentUser;
        this.results = results;
    }

    /**
     * The caller's part in a game.
     *
     * @throws NotFound when there is no such game
     * @throws GameRefusal when the caller does not play in it
     */
    Seat mine(UUID id) {
        var game = lock(id);
        var disc = game.discOf(currentUser.id());
        if (disc == null) {
            throw GameRefusal.notAPlayer();
        }
        return new Seat(game, disc);
    }

    /**
     * A game with its row locked until the transaction ends. If the time of a player is over, so is the game.
     *
     * @throws NotFound when there is no such game
     */
    Game lock(UUID id) {
        Game game = Game.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (game == null) {
            throw new NotFound("game", id);
        }
        if (game.isTimeOver()) {
            results.endByTime(game);
        }
        return game;
    }
}
