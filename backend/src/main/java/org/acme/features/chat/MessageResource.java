package org.acme.features.chat;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.acme.contracts.chat.ChatEvent.MessageView;
import org.acme.contracts.chat.RoomContract.MessageEdit;
import org.acme.contracts.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was said in a chat room, over REST. Messages are sent by the room's socket. */
@Path("/chat/rooms/{room}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "chat")
@Authenticated
@RunOnVirtualThread
class MessageResource {
    private final Messages messages;

    MessageResource(Messages messages) {
        this.messages = messages;
    }

    @GET
    @Operation(operationId = "listMessages", summary = "Reads a part of a room's history")
    public Page<MessageView> list(UUID room, @BeanParam HistoryQuery query) {
        return messages.history(room, query);
    }

    @PUT
    @Path("/{seq}")
    @Operation(operationId = "editMessage", summary = "Changes the text of a message")
    public MessageView edit(UUID room, int seq, MessageEdit body) {
        return messages.edit(room, seq, body);
    }

    @DELETE
    @Path("/{seq}")
    @Operation(operationId = "deleteMessage", summary = "Takes back a message")
    public void delete(UUID room, int seq) {
        messages.delete(room, seq);
    }
}
