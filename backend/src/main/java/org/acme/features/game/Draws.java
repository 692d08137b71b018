package org.acme.features.game;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.acme.contracts.game.GameCommand.AnswerDraw;
import org.acme.contracts.game.GameEnd;

/** How players agree that nobody wins. */
@ApplicationScoped
class Draws {
    private final Seats seats;
    private final Steps steps;
    private final Results results;

    Draws(Seats seats, Steps steps, Results results) {
        this.seats = seats;
        this.steps = steps;
        this.results = results;
    }

    /** @throws GameRefusal when the caller does not play, or the game is not running */
    @Transactional(dontRollbackOn = GameRefusal.class)
    void offer(UUID id) {
        var seat = seats.mine(id).requireRunning();
        var game = seat.game();
        if (game.drawOfferedBy == seat.disc().other()) {
            results.end(game, GameEnd.DRAW_AGREED, null);
        } else if (game.drawOfferedBy == null) {
            game.drawOfferedBy = seat.disc();
            steps.add(game, new Step(game, StepKind.DRAW_OFFERED, seat.disc()));
        }
    }

    /** @throws GameRefusal when the caller does not play, or there is nothing to answer */
    @Transactional(dontRollbackOn = GameRefusal.class)
    void answer(UUID id, AnswerDraw answer) {
        var seat = seats.mine(id).requireRunning();
        var game = seat.game();
        if (game.drawOfferedBy != seat.disc().other()) {
            throw GameRefusal.noOffer();
        }
        if (answer.accept()) {
            results.end(game, GameEnd.DRAW_AGREED, null);
        } else {
            game.drawOfferedBy = null;
            steps.add(game, new Step(game, StepKind.DRAW_DECLINED, seat.disc()));
        }
    }
}
