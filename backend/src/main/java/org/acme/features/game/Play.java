package org.acme.features.game;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.acme.contracts.game.GameCommand.PlayMove;
import org.acme.contracts.game.GameEnd;
import org.acme.contracts.game.GameEvent.MoveAck;
import org.acme.contracts.game.GameState;

/** What a player does alone. */
@ApplicationScoped
class Play {
    private final Seats seats;
    private final Steps steps;
    private final Results results;

    Play(Seats seats, Steps steps, Results results) {
        this.seats = seats;
        this.steps = steps;
        this.results = results;
    }

    /**
     * Drops a disc of the caller; one that was dropped before is only acknowledged again.
     *
     * @throws GameRefusal when the rules forbid it
     */
    @Transactional(dontRollbackOn = GameRefusal.class)
    MoveAck move(UUID id, PlayMove move) {
        var seat = seats.mine(id);
        var known = Step.ofMove(id, move.number());
        if (known != null
                && known.disc == seat.disc()
                && Integer.valueOf(move.column()).equals(known.playedColumn)) {
            return new MoveAck(move.number(), known.seq);
        }
        var game = seat.requireRunning().game();
        if (move.number() != game.moveCount + 1) {
            throw GameRefusal.staleMove(game.moveCount + 1);
        }
        if (game.turn() != seat.disc()) {
            throw GameRefusal.notYourTurn();
        }
        return drop(seat, move);
    }

    /** @throws GameRefusal when the caller does not play, or the game is not running */
    @Transactional(dontRollbackOn = GameRefusal.class)
    void resign(UUID id) {
        var seat = seats.mine(id).requireRunning();
        results.end(seat.game(), GameEnd.RESIGNED, seat.disc().other());
    }

    /** @throws GameRefusal when the caller has not opened the game, or somebody has joined it */
    @Transactional(dontRollbackOn = GameRefusal.class)
    void withdraw(UUID id) {
        var game = seats.mine(id).game();
        if (game.state != GameState.OPEN) {
            throw GameRefusal.notOpen();
        }
        results.withdraw(game);
    }

    private MoveAck drop(Seat seat, PlayMove move) {
        var game = seat.game();
        var board = Board.of(Step.columns(game));
        var cell = board.drop(move.column());
        if (cell == null) {
            throw GameRefusal.columnFull(move.column());
        }
        game.pass();
        var step = new Step(game, seat.disc(), cell);
        steps.add(game, step);
        if (!board.line().isEmpty()) {
            results.end(game, GameEnd.FOUR_IN_A_ROW, seat.disc());
        } else if (board.isFull()) {
            results.end(game, GameEnd.BOARD_FULL, null);
        }
        return new MoveAck(move.number(), step.seq);
    }
}
