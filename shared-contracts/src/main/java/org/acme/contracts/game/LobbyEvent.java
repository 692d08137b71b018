package org.acme.contracts.game;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.acme.contracts.game.GameContract.GameSummary;
import org.acme.contracts.game.LobbyEvent.GameListed;
import org.acme.contracts.game.LobbyEvent.LobbyEntered;
import org.acme.contracts.game.LobbyEvent.RecordsChanged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client hears in the lobby. None of it is kept: a client that was away reads its lists again. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LobbyEntered.class, name = "entered"),
    @JsonSubTypes.Type(value = GameListed.class, name = "game"),
    @JsonSubTypes.Type(value = RecordsChanged.class, name = "records")
})
@Schema(
        oneOf = {LobbyEntered.class, GameListed.class, RecordsChanged.class},
        discriminatorProperty = "type")
public sealed interface LobbyEvent {

    /** The first message on a socket: what changes from now on is told, what was read before may be old. */
    record LobbyEntered() implements LobbyEvent {}

    /**
     * A game was opened, has begun or is over; in a game of the caller, also each move. Messages may overtake each
     * other: of two, the one with the later state is the newer, or with more moves in the same.
     *
     * @param game how it is now: its state says in which lists it belongs
     */
    record GameListed(GameSummary game) implements LobbyEvent {}

    /** A game was counted: the table of players is no longer what it was. */
    record RecordsChanged() implements LobbyEvent {}
}
