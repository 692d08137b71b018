package org.acme.contracts.chat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import org.acme.contracts.accounts.Person;
import org.acme.contracts.chat.InboxEvent.InboxState;
import org.acme.contracts.chat.InboxEvent.Mentioned;
import org.acme.contracts.chat.InboxEvent.RoomActive;
import org.acme.contracts.chat.InboxEvent.RoomRead;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client hears of all rooms that its user is in, wherever in the application the user is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = InboxState.class, name = "inbox"),
    @JsonSubTypes.Type(value = RoomActive.class, name = "active"),
    @JsonSubTypes.Type(value = RoomRead.class, name = "read"),
    @JsonSubTypes.Type(value = Mentioned.class, name = "mentioned")
})
@Schema(
        oneOf = {InboxState.class, RoomActive.class, RoomRead.class, Mentioned.class},
        discriminatorProperty = "type")
public sealed interface InboxEvent {

    /**
     * How things stand; the first message on a socket. What changes from then on is told.
     *
     * @param rooms all rooms of the user, in no particular order
     */
    record InboxState(List<InboxRoom> rooms) implements InboxEvent {}

    /**
     * A room of the user.
     *
     * @param room its id
     * @param lastSeq the number of the last message in it
     * @param readSeq the last message that the user has read
     * @param mentions how many of the messages behind that one mention the user
     */
    record InboxRoom(UUID room, int lastSeq, int readSeq, int mentions) {}

    /**
     * Something was said. What is said in the same moment is told of once.
     *
     * @param lastSeq the number of the last message
     */
    record RoomActive(UUID room, int lastSeq) implements InboxEvent {}

    /**
     * The user has read a room, here or on another device.
     *
     * @param readSeq the last message that was read
     * @param mentions how many messages that mention the user are still unread
     */
    record RoomRead(UUID room, int readSeq, int mentions) implements InboxEvent {}

    /**
     * Somebody mentioned the user.
     *
     * @param roomName what the room is about
     * @param excerpt how the message begins
     */
    record Mentioned(UUID room, String roomName, int seq, Person author, String excerpt) implements InboxEvent {}
}
