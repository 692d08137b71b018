package org.acme.features.game;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.acme.contracts.game.GameState;

/** How players agree to play again. */
@ApplicationScoped
class Rematches {
    private final Seats seats;
    private final Steps steps;
    private final Lobby lobby;
    private final GameLimit limit;

    Rematches(Seats seats, Steps steps, Lobby lobby, GameLimit limit) {
        this.seats = seats;
        this.steps = steps;
        this.lobby = lobby;
        this.limit = limit;
    }

    /** @throws GameRefusal when the caller did not play, the game is not over, or one of the two has too many games */
    @Transactional(dontRollbackOn = GameRefusal.class)
    void offer(UUID id) {
        var seat = seats.mine(id);
        var game = seat.game();
        if (game.state != GameState.OVER || game.yellowId == null) {
            throw GameRefusal.notOver();
        }
        if (game.rematchOfferedBy == null) {
            game.rematchOfferedBy = seat.disc();
            steps.add(game, new Step(game, StepKind.REMATCH_OFFERED, seat.disc()));
        } else if (game.rematchOfferedBy != seat.disc() && game.rematchId == null) {
            limit.requireRoom(game.redId, game.yellowId);
            var next = game.again();
            next.persist();
            lobby.show(next);
            game.rematchId = next.id;
            steps.add(game, new Step(game, StepKind.REMATCH, null));
        }
    }
}
