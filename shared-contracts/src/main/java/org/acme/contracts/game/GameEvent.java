package org.acme.contracts.game;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import org.acme.contracts.accounts.Person;
import org.acme.contracts.game.GameContract.GameClocks;
import org.acme.contracts.game.GameContract.GameResult;
import org.acme.contracts.game.GameContract.GameView;
import org.acme.contracts.game.GameEvent.DrawDeclined;
import org.acme.contracts.game.GameEvent.DrawOffered;
import org.acme.contracts.game.GameEvent.GameAudience;
import org.acme.contracts.game.GameEvent.GameEnded;
import org.acme.contracts.game.GameEvent.GameSnapshot;
import org.acme.contracts.game.GameEvent.MoveAck;
import org.acme.contracts.game.GameEvent.MovePlayed;
import org.acme.contracts.game.GameEvent.PlayerJoined;
import org.acme.contracts.game.GameEvent.RematchBegan;
import org.acme.contracts.game.GameEvent.RematchOffered;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a client hears of a game. Events that have a {@code seq} are kept: it counts them in the game, from 1 on and
 * without holes, and a client that reconnects says the last one that it has seen.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PlayerJoined.class, name = "joined"),
    @JsonSubTypes.Type(value = MovePlayed.class, name = "moved"),
    @JsonSubTypes.Type(value = DrawOffered.class, name = "drawOffered"),
    @JsonSubTypes.Type(value = DrawDeclined.class, name = "drawDeclined"),
    @JsonSubTypes.Type(value = GameEnded.class, name = "ended"),
    @JsonSubTypes.Type(value = RematchOffered.class, name = "rematchOffered"),
    @JsonSubTypes.Type(value = RematchBegan.class, name = "rematch"),
    @JsonSubTypes.Type(value = MoveAck.class, name = "ack"),
    @JsonSubTypes.Type(value = GameSnapshot.class, name = "snapshot"),
    @JsonSubTypes.Type(value = GameAudience.class, name = "presence")
})
@Schema(
        oneOf = {
            PlayerJoined.class,
            MovePlayed.class,
            DrawOffered.class,
            DrawDeclined.class,
            GameEnded.class,
            RematchOffered.class,
            RematchBegan.class,
            MoveAck.class,
            GameSnapshot.class,
            GameAudience.class
        },
        discriminatorProperty = "type")
public sealed interface GameEvent {

    /** The second seat was taken, and the game has begun. */
    record PlayerJoined(int seq, Person yellow, GameClocks clocks) implements GameEvent {}

    /**
     * A disc was dropped. An offer of a draw to whoever dropped it is declined by that.
     *
     * @param number which move of the game this is
     * @param disc whose move it was
     * @param column from 1 on the left to 7
     * @param row where the disc lies, from 1 at the bottom to 6
     */
    record MovePlayed(int seq, int number, Disc disc, int column, int row, GameClocks clocks) implements GameEvent {}

    /** A player offers a draw. */
    record DrawOffered(int seq, Disc disc) implements GameEvent {}

    /** A player does not want the draw that was offered. */
    record DrawDeclined(int seq, Disc disc) implements GameEvent {}

    /** The game is over. */
    record GameEnded(int seq, GameResult result, GameClocks clocks) implements GameEvent {}

    /** A player would like to play again. */
    record RematchOffered(int seq, Disc disc) implements GameEvent {}

    /**
     * Both wanted to play again.
     *
     * @param game the id of the next game, which is running
     */
    record RematchBegan(int seq, UUID game) implements GameEvent {}

    /**
     * A move of this client is stored for good.
     *
     * @param number which move of the game it is
     * @param seq the number of the event that tells of it
     */
    record MoveAck(int number, int seq) implements GameEvent {}

    /** The game as it is now, for a client that was refused because it knew an older one. */
    record GameSnapshot(GameView game) implements GameEvent {}

    /**
     * Who is looking at the game now, players and spectators.
     *
     * @param people some of them, when there are very many
     * @param count how many there are
     */
    record GameAudience(List<Person> people, int count) implements GameEvent {}
}
