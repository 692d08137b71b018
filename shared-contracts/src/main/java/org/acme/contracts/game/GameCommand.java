package org.acme.contracts.game;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.acme.contracts.game.GameCommand.AnswerDraw;
import org.acme.contracts.game.GameCommand.OfferDraw;
import org.acme.contracts.game.GameCommand.OfferRematch;
import org.acme.contracts.game.GameCommand.PlayMove;
import org.acme.contracts.game.GameCommand.Resign;
import org.acme.contracts.game.GameCommand.Withdraw;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a player does. What the rules forbid is answered by an error whose code says why: {@code not-a-player},
 * {@code not-open}, {@code not-running}, {@code game-over}, {@code not-over}, {@code time-over}, {@code stale-move},
 * {@code not-your-turn}, {@code column-full}, {@code no-offer}, {@code too-many-games}; before it comes a
 * {@link GameEvent.GameSnapshot}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PlayMove.class, name = "move"),
    @JsonSubTypes.Type(value = OfferDraw.class, name = "offerDraw"),
    @JsonSubTypes.Type(value = AnswerDraw.class, name = "answerDraw"),
    @JsonSubTypes.Type(value = Resign.class, name = "resign"),
    @JsonSubTypes.Type(value = Withdraw.class, name = "withdraw"),
    @JsonSubTypes.Type(value = OfferRematch.class, name = "rematch")
})
@Schema(
        oneOf = {PlayMove.class, OfferDraw.class, AnswerDraw.class, Resign.class, Withdraw.class, OfferRematch.class},
        discriminatorProperty = "type")
public sealed interface GameCommand {

    /**
     * Drops a disc. It is answered by a {@link GameEvent.MoveAck}; a client that gets none sends it again, and it is
     * played once.
     *
     * @param number which move of the game this is, from 1 on: of two that are sent at the same time, one is too late
     * @param column from 1 on the left to 7
     */
    record PlayMove(
            @Min(1) @Max(42) int number, @Min(1) @Max(7) int column) implements GameCommand {}

    /** Offers a draw, or accepts the one that the other player has offered. */
    record OfferDraw() implements GameCommand {}

    /** Accepts or declines the draw that the other player has offered. To move declines it, too. */
    record AnswerDraw(boolean accept) implements GameCommand {}

    /** Gives the game up. */
    record Resign() implements GameCommand {}

    /** Takes back a game that nobody has joined. */
    record Withdraw() implements GameCommand {}

    /** Offers another game with colours swapped, after this one. It begins when both have. */
    record OfferRematch() implements GameCommand {}
}
