package org.acme.contracts.chat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.acme.contracts.accounts.Person;
import org.acme.contracts.attachments.Attachment;
import org.acme.contracts.chat.ChatEvent.Ack;
import org.acme.contracts.chat.ChatEvent.MemberChanged;
import org.acme.contracts.chat.ChatEvent.MessageChanged;
import org.acme.contracts.chat.ChatEvent.MessageView;
import org.acme.contracts.chat.ChatEvent.PeoplePresent;
import org.acme.contracts.chat.ChatEvent.ReadBy;
import org.acme.contracts.chat.ChatEvent.TypingBy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a client hears of a room. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MessageView.class, name = "message"),
    @JsonSubTypes.Type(value = MessageChanged.class, name = "changed"),
    @JsonSubTypes.Type(value = Ack.class, name = "ack"),
    @JsonSubTypes.Type(value = PeoplePresent.class, name = "presence"),
    @JsonSubTypes.Type(value = TypingBy.class, name = "typing"),
    @JsonSubTypes.Type(value = ReadBy.class, name = "read"),
    @JsonSubTypes.Type(value = MemberChanged.class, name = "member")
})
@Schema(
        oneOf = {
            MessageView.class,
            MessageChanged.class,
            Ack.class,
            PeoplePresent.class,
            TypingBy.class,
            ReadBy.class,
            MemberChanged.class
        },
        discriminatorProperty = "type")
public sealed interface ChatEvent {

    /**
     * A message, as sockets and the history tell it.
     *
     * @param seq its number in the room, without holes from 1 on
     * @param id a UUIDv7 (RFC 9562)
     * @param clientId what the sender called it
     * @param author who wrote it
     * @param text plain text; empty when it was deleted
     * @param mentions who is mentioned in the text
     * @param attachments the files that it carries
     * @param sentAt when it was stored
     * @param editedAt when its author last changed it
     * @param deletedAt when it was taken back
     */
    record MessageView(
            int seq,
            UUID id,
            String clientId,
            Person author,
            String text,
            List<Person> mentions,
            List<Attachment> attachments,
            Instant sentAt,
            @Nullable Instant editedAt,
            @Nullable Instant deletedAt)
            implements ChatEvent {}

    /**
     * A message was edited or deleted, or a file that it carries was deleted.
     *
     * @param change the number of this change in the room. A client that reconnects says the last one that it has seen,
     *     and hears of every message that was changed since, in its last form
     * @param message the message as it is now
     */
    record MessageChanged(int change, MessageView message) implements ChatEvent {}

    /**
     * A message is stored for good.
     *
     * @param clientId what the sender called it
     * @param seq the number that it got
     */
    record Ack(String clientId, int seq) implements ChatEvent {}

    /**
     * Who is looking at the room now.
     *
     * @param members some of them, when there are very many
     * @param count how many there are
     */
    record PeoplePresent(List<Person> members, int count) implements ChatEvent {}

    /** Somebody is writing. */
    record TypingBy(Person author) implements ChatEvent {}

    /**
     * Some members have read on. They are told of together, and only in a room of few.
     *
     * @param marks how far each of them has read
     */
    record ReadBy(List<ReadMark> marks) implements ChatEvent {}

    /**
     * How far a member has read.
     *
     * @param account the id of the member's account
     * @param seq the last message that they have read
     */
    record ReadMark(UUID account, int seq) {}

    /**
     * Somebody has come into the room or left it, or may do something else there.
     *
     * @param person who it is
     * @param role what they may do from now on; null when they have left
     */
    record MemberChanged(Person person, @Nullable RoomRole role) implements ChatEvent {}
}
