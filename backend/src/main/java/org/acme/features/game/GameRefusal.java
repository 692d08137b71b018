package org.acme.features.game;

import jakarta.ws.rs.core.Response.Status;
import org.acme.contracts.game.GameEnd;
import org.acme.platform.errors.ProblemException;

/** What the rules of the game forbid. What was decided before it is thrown, such as that time is over, stays so. */
final class GameRefusal extends ProblemException {
    private GameRefusal(Status status, String type, String title, String detail) {
        super(status, type, title, detail);
    }

    static GameRefusal notAPlayer() {
        return new GameRefusal(Status.FORBIDDEN, "not-a-player", "Not a player", "Only the two players do that.");
    }

    static GameRefusal notOpen() {
        return conflict("not-open", "The game is not open", "It has begun, or was taken back.");
    }

    static GameRefusal notRunning(Game game) {
        if (game.ending == null) {
            return conflict("not-running", "The game has not begun", "It waits for a second player.");
        }
        return game.ending == GameEnd.TIME_OVER || game.ending == GameEnd.ABANDONED
                ? conflict("time-over", "Time is over", "The game has ended, because time was over.")
                : conflict("game-over", "The game is over", "It has ended before.");
    }

    static GameRefusal notOver() {
        return conflict("not-over", "The game is not over", "There is a rematch after a game that was played.");
    }

    /** @param next the number of the next move */
    static GameRefusal staleMove(int next) {
        return conflict("stale-move", "Another move was played", "The next move is number %d.".formatted(next));
    }

    static GameRefusal notYourTurn() {
        return conflict("not-your-turn", "Not your turn", "It is the other player's turn.");
    }

    static GameRefusal columnFull(int column) {
        return conflict("column-full", "The column is full", "Column %d is full.".formatted(column));
    }

    static GameRefusal noOffer() {
        return conflict("no-offer", "No offer", "The other player does not offer a draw.");
    }

    /** @param most how many unfinished games a player may have */
    static GameRefusal tooManyGames(int most) {
        return conflict(
                "too-many-games",
                "Too many games",
                "A player may have %d at once. Finish one, or take one back.".formatted(most));
    }

    private static GameRefusal conflict(String type, String title, String detail) {
        return new GameRefusal(Status.CONFLICT, type, title, detail);
    }
}
