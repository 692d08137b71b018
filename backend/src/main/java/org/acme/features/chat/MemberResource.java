package org.acme.features.chat;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.acme.contracts.chat.RoomContract.MemberDraft;
import org.acme.contracts.chat.RoomContract.MemberView;
import org.acme.contracts.chat.RoomContract.RoleChange;
import org.acme.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who is in a chat room, over REST. */
@Path("/chat/rooms/{room}/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "chat")
@Authenticated
@RunOnVirtualThread
class MemberResource {
    private final Members members;

    MemberResource(Members members) {
        this.members = members;
    }

    @GET
    @Operation(
            operationId = "listMembers",
            summary = "Lists who is in a room: of very many, the owners and who came first")
    public List<MemberView> list(UUID room) {
        return members.list(room);
    }

    @POST
    @Idempotent
    @Operation(operationId = "addMember", summary = "Lets somebody into a room")
    @APIResponseSchema(value = MemberView.class, responseCode = "201")
    public RestResponse<MemberView> add(UUID room, MemberDraft body) {
        return RestResponse.status(RestResponse.Status.CREATED, members.add(room, body));
    }

    @PUT
    @Path("/{account}")
    @Operation(operationId = "changeRole", summary = "Changes what somebody may do in a room")
    public void changeRole(UUID room, UUID account, RoleChange body) {
        members.changeRole(room, account, body);
    }

    @DELETE
    @Path("/{account}")
    @Operation(operationId = "removeMember", summary = "Takes somebody out of a room")
    public void remove(UUID room, UUID account) {
        members.remove(room, account);
    }
}
