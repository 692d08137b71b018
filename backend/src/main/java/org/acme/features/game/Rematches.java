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

    Rematches(Seats seats, Steps steps) {
        this.seats = seats;
        this.steps = steps;
    }

    /** @throws GameRefusal when the caller did not play, or the game is not over */
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
            var next = game.again();
            next.persist();
            game.rematchId = next.id;
            steps.add(game, new Step(game, StepKind.REMATCH, null));
        }
    }
}
