package org.acme.contracts.game;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.acme.contracts.accounts.Person;
import org.jspecify.annotations.Nullable;

/** What crosses the wire about games of Connect Four. Columns count from 1 on the left, rows from 1 at the bottom. */
public interface GameContract {

    /**
     * What a client sends to open a game.
     *
     * @param isPrivate whether only those who have the link find it; false when absent
     * @param secondsPerPlayer how long each player may think, all moves together; the server's choice when absent
     */
    record GameDraft(
            @JsonProperty("private") @Nullable Boolean isPrivate,

            @Min(10) @Max(3600) @Nullable Integer secondsPerPlayer) {}

    /**
     * A game in a list.
     *
     * @param id a UUIDv7 (RFC 9562)
     * @param state how far it is
     * @param isPrivate whether only those who have the link find it
     * @param red who opened it, or had yellow in the game before
     * @param yellow who joined it; null while it is open
     * @param secondsPerPlayer how long each player may think, all moves together
     * @param moves how many were played
     * @param createdAt when it was opened
     */
    record GameSummary(
            UUID id,
            GameState state,
            @JsonProperty("private") boolean isPrivate,
            Person red,
            @Nullable Person yellow,
            int secondsPerPlayer,
            int moves,
            Instant createdAt) {}

    /**
     * A game, with all that it takes to show and to go on with it.
     *
     * @param id a UUIDv7 (RFC 9562)
     * @param state how far it is
     * @param isPrivate whether only those who have the link find it
     * @param red who opened it, or had yellow in the game before
     * @param yellow who joined it; null while it is open
     * @param secondsPerPlayer how long each player may think, all moves together
     * @param columns where discs were dropped, in that order: red, yellow, red and so on
     * @param clocks how much time is left
     * @param drawOfferedBy who waits for an answer to the offer of a draw
     * @param result how it ended; null before
     * @param rematchOfferedBy who would like to play again
     * @param rematch the id of the next game
     * @param lastSeq the number of the last event that this shows; 0 before the first
     * @param createdAt when it was opened
     * @param now the time of the server, by which a client sets its clocks
     */
    record GameView(
            UUID id,
            GameState state,
            @JsonProperty("private") boolean isPrivate,
            Person red,
            @Nullable Person yellow,
            int secondsPerPlayer,
            List<Integer> columns,
            GameClocks clocks,
            @Nullable Disc drawOfferedBy,
            @Nullable GameResult result,
            @Nullable Disc rematchOfferedBy,
            @Nullable UUID rematch,
            int lastSeq,
            Instant createdAt,
            Instant now) {}

    /**
     * How much time is left. Of the player whose turn it is, it is what was left when the turn began.
     *
     * @param redMillis milliseconds of red
     * @param yellowMillis milliseconds of yellow
     * @param turnEndsAt when the player whose turn it is has lost; null while no clock runs
     */
    record GameClocks(
            int redMillis, int yellowMillis, @Nullable Instant turnEndsAt) {}

    /**
     * How a game ended.
     *
     * @param end why
     * @param winner who won; null when nobody did
     * @param line the discs that make four in a row, or more; empty when it ended otherwise
     */
    record GameResult(GameEnd end, @Nullable Disc winner, List<Cell> line) {}

    /**
     * A place on the board.
     *
     * @param column from 1 on the left to 7
     * @param row from 1 at the bottom to 6
     */
    record Cell(int column, int row) {}

    /**
     * What somebody has achieved in all games together.
     *
     * @param points 3 for each win and 1 for each draw
     */
    record PlayerRecord(Person player, int wins, int draws, int losses, int points) {}
}
