package org.acme.features.chat;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.acme.contracts.chat.RoomContract.RoomDraft;
import org.acme.contracts.chat.RoomContract.RoomView;
import org.acme.contracts.paging.Page;
import org.acme.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Chat rooms over REST. */
@Path("/chat/rooms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "chat")
@Authenticated
@RunOnVirtualThread
class RoomResource {
    private final Rooms rooms;

    RoomResource(Rooms rooms) {
        this.rooms = rooms;
    }

    @GET
    @Operation(operationId = "listRooms", summary = "Lists the caller's rooms and all public ones")
    public Page<RoomView> list(@BeanParam RoomQuery query) {
        return rooms.list(query);
    }

    @POST
    @Idempotent
    @Operation(operationId = "openRoom", summary = "Opens a room")
    @APIResponseSchema(value = RoomView.class, responseCode = "201")
    public RestResponse<RoomView> open(RoomDraft body, UriInfo uri) {
        var room = rooms.open(body);
        var location = uri.getAbsolutePathBuilder().path(room.id().toString()).build();
        return RestResponse.ResponseBuilder.<RoomView>created(location)
                .entity(room)
                .build();
    }

    @GET
    @Path("/{room}")
    @Operation(operationId = "getRoom", summary = "Reads a room")
    public RoomView get(UUID room) {
        return rooms.get(room);
    }
}
