package org.acme.features.chat;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.acme.support.HeldRow;
import org.acme.support.SimultaneousRequests;
import org.junit.jupiter.api.Test;

/** What happens to the members of a room at the same moment. */
@QuarkusTest
class MembersTest {
    private static final String ROOM = "select 1 from chat_room where id = ?";

    private final ChatUser ada = new ChatUser();
    private final ChatUser ben = new ChatUser();
    private final ChatUser cem = new ChatUser();
    private final String room = ada.openRoom(false);

    @Test
    void anOwnerStaysOrFollowsWhenAllOwnersLeave() throws Exception {
        ada.invite(room, ben);
        ada.invite(room, cem);
        ada.changeRole(room, ben, "OWNER");

        assertEquals(List.of(204, 204), both(() -> leave(ada), () -> leave(ben)));

        members(cem).then().body("role", hasItem("OWNER"));
    }

    @Test
    void anOwnerStaysWhenTwoTakeEachOthersRole() throws Exception {
        ada.invite(room, ben);
        ada.changeRole(room, ben, "OWNER");

        assertEquals(List.of(204, 403), both(() -> demote(ada, ben), () -> demote(ben, ada)));

        members(ada).then().body("role", hasItem("OWNER"));
    }

    @Test
    void whoComesWhenTheOnlyOwnerLeavesBecomesOne() throws Exception {
        SimultaneousRequests.both(ROOM, UUID.fromString(room), () -> leave(ada), () -> enter(ben));

        members(ben).then().body("role", contains("OWNER"));
    }

    @Test
    void whoIsInTheRoomEntersItWithoutWaitingForOthers() throws Exception {
        ada.invite(room, ben);
        try (var _ = new HeldRow(ROOM, UUID.fromString(room));
                var socket = ben.open(room, "")) {
            socket.next("presence");
        }
    }

    @Test
    void whoComesByTwoWaysIsInTheRoomOnce() throws Exception {
        var statuses = SimultaneousRequests.twice(ROOM, UUID.fromString(room), () -> enter(ben));

        assertEquals(List.of(201, 201), statuses);
        members(ben).then().body("", hasSize(2));
    }

    @Test
    void ofACrowdTheCallerTheOwnersAndThoseWhoCameFirstAreListed() {
        ada.invite(room, ben);
        Crowd.enter(room, 1000);

        members(ben)
                .then()
                .body("", hasSize(1000))
                .body("[998].person.id", equalTo(ada.user().id().toString()))
                .body("[999].person.id", equalTo(ben.user().id().toString()));
    }

    private List<Integer> both(Callable<Response> one, Callable<Response> other) throws Exception {
        var rows = "select 1 from chat_member where room_id = ?";
        return SimultaneousRequests.both(rows, UUID.fromString(room), one, other).stream()
                .map(Response::statusCode)
                .sorted()
                .toList();
    }

    private Response enter(ChatUser user) {
        return user.user().json(Map.of()).post("/api/chat/rooms/{room}/members", room);
    }

    private Response leave(ChatUser user) {
        return user.remove(room, user).extract().response();
    }

    private Response demote(ChatUser owner, ChatUser other) {
        return owner.changeRole(room, other, "MEMBER").extract().response();
    }

    private Response members(ChatUser member) {
        return member.user().request().get("/api/chat/rooms/{room}/members", room);
    }
}
