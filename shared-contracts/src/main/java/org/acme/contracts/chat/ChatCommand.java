package org.acme.contracts.chat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.acme.contracts.chat.ChatCommand.MarkRead;
import org.acme.contracts.chat.ChatCommand.SendMessage;
import org.acme.contracts.chat.ChatCommand.StartTyping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a client says in a room. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SendMessage.class, name = "send"),
    @JsonSubTypes.Type(value = StartTyping.class, name = "typing"),
    @JsonSubTypes.Type(value = MarkRead.class, name = "read")
})
@Schema(
        oneOf = {SendMessage.class, StartTyping.class, MarkRead.class},
        discriminatorProperty = "type")
public sealed interface ChatCommand {

    /**
     * A message to all who are in the room. It is answered by an {@link ChatEvent.Ack}; a client that gets none sends
     * it again, and it is stored once.
     *
     * @param clientId any text that this sender uses for this message only
     * @param text plain text; it may be blank when there are attachments
     * @param mentions the accounts of people whom the text names, who are told of it if they are in the room
     * @param attachments the ids of files of the sender, no more than the room says
     */
    record SendMessage(
            @NotBlank @Size(max = 100) String clientId,
            @NotNull @Size(max = 4000) String text,
            @Nullable @Size(max = 20) List<@NotNull UUID> mentions,
            @Nullable List<@NotNull UUID> attachments)
            implements ChatCommand {}

    /**
     * The user is writing; to be repeated every few seconds for as long as that is so. The others are told of it once a
     * second at most.
     */
    record StartTyping() implements ChatCommand {}

    /**
     * The user has read the room.
     *
     * @param seq the last message that was read
     */
    record MarkRead(@Min(0) int seq) implements ChatCommand {}
}
