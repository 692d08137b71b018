package org.acme.features.chat;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.acme.contracts.chat.RoomContract.FoundMessage;
import org.acme.contracts.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Messages of all rooms, over REST. */
@Path("/chat/messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "chat")
@Authenticated
@RunOnVirtualThread
class MessageSearchResource {
    private final MessageSearch search;

    MessageSearchResource(MessageSearch search) {
        this.search = search;
    }

    @GET
    @Operation(operationId = "findMessages", summary = "Finds messages in the caller's rooms")
    public Page<FoundMessage> find(@BeanParam SearchQuery query) {
        return search.find(query);
    }
}
