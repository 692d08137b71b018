package org.acme.features.chat;

import static org.acme.support.Problems.invalid;
import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.acme.support.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoomResourceTest {
    private final ChatUser ada = new ChatUser();
    private final ChatUser ben = new ChatUser();

    @Test
    void opensARoomThatTheCallerOwns() {
        ada.user()
                .json(Map.of("name", "Fence painting", "private", true))
                .post("/api/chat/rooms")
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/chat/rooms/[-0-9a-f]{36}"))
                .body("name", equalTo("Fence painting"))
                .body("private", equalTo(true))
                .body("role", equalTo("OWNER"))
                .body("lastSeq", equalTo(0));
    }

    @Test
    void opensARoomOnceWhenTheClientAsksAgain() {
        var key = UUID.randomUUID().toString();
        var rooms = Stream.generate(() -> ada.user()
                        .json(Map.of("name", "Fence painting"))
                        .header("Idempotency-Key", key)
                        .post("/api/chat/rooms")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .limit(2)
                .distinct();

        assertEquals(1, rooms.count());
    }

    @Test
    void letsSomebodyInOnceWhenTheClientAsksAgain() {
        var room = ada.openRoom(true);
        var key = UUID.randomUUID().toString();

        for (var attempt = 0; attempt < 2; attempt++) {
            ada.user()
                    .json(Map.of("email", ben.user().email()))
                    .header("Idempotency-Key", key)
                    .post("/api/chat/rooms/{room}/members", room)
                    .then()
                    .statusCode(201)
                    .body("role", equalTo("MEMBER"));
        }
        ada.user().request().get("/api/chat/rooms/{room}/members", room).then().body("", hasSize(2));
    }

    @Test
    void refusesARoomWithoutAName() {
        ada.user().json(Map.of("name", " ")).post("/api/chat/rooms").then().spec(invalid("/name"));
    }

    @Test
    void asksForAnAccessToken() {
        Api.request().get("/api/chat/rooms").then().spec(problem(401, "unauthorized"));
    }

    @Test
    void hidesPrivateRoomsFromThoseWhoAreNotInThem() {
        var room = ada.openRoom(true);

        ben.user().request().get("/api/chat/rooms/{room}", room).then().spec(problem(404, "not-found"));
        enter(ben, room).spec(problem(404, "not-found"));
        ben.user().request().get("/api/chat/rooms/{room}/members", room).then().spec(problem(404, "not-found"));
        ben.history(room, "size=1").spec(problem(404, "not-found"));
        ben.user().request().get("/api/chat/rooms?size=100").then().body("items.id", not(hasItem(room)));
        ada.user().request().get("/api/chat/rooms/{room}", room).then().statusCode(200);
    }

    @Test
    void letsEverybodyIntoAPublicRoom() {
        var room = ada.openRoom(false);

        enter(ben, room).statusCode(201).body("role", equalTo("MEMBER"));

        ben.user()
                .request()
                .get("/api/chat/rooms/{room}/members", room)
                .then()
                .body(
                        "person.id",
                        contains(ada.user().id().toString(), ben.user().id().toString()));
    }

    @Test
    void letsMembersInviteOthers() {
        var room = ada.openRoom(true);
        var cem = new ChatUser();

        ada.invite(room, ben).statusCode(201);
        ben.invite(room, cem).statusCode(201);

        cem.user().request().get("/api/chat/rooms/{room}", room).then().body("role", equalTo("MEMBER"));
    }

    @Test
    void invitesOnlyWhoHasAnAccount() {
        ada.user()
                .json(Map.of("email", "nobody@example.com"))
                .post("/api/chat/rooms/{room}/members", ada.openRoom(true))
                .then()
                .spec(invalid("/email"));
    }

    @Test
    void letsOwnersRemoveOthersAndNobodyElse() {
        var room = ada.openRoom(true);
        ada.invite(room, ben);

        ben.remove(room, ada).spec(problem(403, "not-allowed"));
        ada.remove(room, ben).statusCode(204);

        ben.user().request().get("/api/chat/rooms/{room}", room).then().spec(problem(404, "not-found"));
        ada.remove(room, ben).spec(problem(404, "not-found"));
    }

    @Test
    void isPassedOnWhenItsOwnerLeaves() {
        var room = ada.openRoom(true);
        ada.invite(room, ben);

        ada.remove(room, ada).statusCode(204);

        ben.user().request().get("/api/chat/rooms/{room}", room).then().body("role", equalTo("OWNER"));
    }

    @Test
    void belongsToWhoeverComesNextWhenNobodyIsLeft() {
        var room = ada.openRoom(false);
        ada.remove(room, ada).statusCode(204);

        enter(ben, room).statusCode(201).body("role", equalTo("OWNER"));
        enter(ada, room).statusCode(201).body("role", equalTo("MEMBER"));
    }

    @Test
    void letsOwnersMakeOthersOwners() {
        var room = ada.openRoom(true);
        ada.invite(room, ben);

        ben.changeRole(room, ben, "OWNER").spec(problem(403, "not-allowed"));
        ada.changeRole(room, ada, "MEMBER").spec(problem(403, "not-allowed"));
        ada.changeRole(room, new ChatUser(), "OWNER").spec(problem(404, "not-found"));
        ada.changeRole(room, ben, "OWNER").statusCode(204);
        ben.changeRole(room, ada, "MEMBER").statusCode(204);

        ada.user().request().get("/api/chat/rooms/{room}", room).then().body("role", equalTo("MEMBER"));
    }

    @Test
    void doesNotFindARoomThatNeverWas() {
        ada.user()
                .request()
                .get("/api/chat/rooms/{room}", UUID.randomUUID())
                .then()
                .spec(problem(404, "not-found"));
    }

    private static ValidatableResponse enter(ChatUser user, String room) {
        return user.user()
                .json(Map.of())
                .post("/api/chat/rooms/{room}/members", room)
                .then();
    }
}
