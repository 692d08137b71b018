package org.acme.features.chat;

import static org.acme.features.chat.ChatUser.say;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.acme.support.Json;
import org.acme.support.SocketClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is in a room, what they do there, and who is not let in. */
@QuarkusTest
class ChatPeopleTest {
    private final ChatUser ada = new ChatUser();
    private final ChatUser ben = new ChatUser();
    private final String room = ada.openRoom(false);

    @Test
    void showsWhoIsTyping() {
        try (var ada = this.ada.join(room);
                var ben = this.ben.join(room)) {
            ada.send("{\"type\":\"typing\"}");

            assertEquals(this.ada.user().id().toString(), ben.next("typing").getString("author.id"));
        }
    }

    @Test
    void tellsOfSomebodysTypingOnceASecondAtMost() {
        try (var ada = this.ada.join(room);
                var ben = this.ben.join(room)) {
            for (var time = 1; time <= 100; time++) {
                ada.send("{\"type\":\"typing\"}");
            }
            say(ada, "done");

            var heard = Stream.generate(() -> ben.next().getString("type"))
                    .takeWhile(type -> !type.equals("message"))
                    .toList();
            var told = Collections.frequency(heard, "typing");
            assertTrue(0 < told && told < 50, "told " + told + " times");
        }
    }

    @Test
    void showsWhoIsInTheRoom() {
        try (var ada = this.ada.join(room)) {
            awaitPresence(ada, 1);
            try (var ben = this.ben.join(room)) {
                awaitPresence(ben, 2);
                awaitPresence(ada, 2);
            }
            awaitPresence(ada, 1);
        }
    }

    private static void awaitPresence(SocketClient socket, int count) {
        Json presence;
        do {
            presence = socket.next("presence");
        } while (presence.getInt("count") != count);
        assertEquals(count, presence.getList("members").size());
    }

    @Test
    void tellsWhoComesAndLeavesAndWhatTheyMayDo() {
        try (var adas = ada.join(room)) {
            ada.invite(room, ben).statusCode(201);
            assertMember(adas, ben, "MEMBER");
            ada.changeRole(room, ben, "OWNER").statusCode(204);
            assertMember(adas, ben, "OWNER");
            ada.changeRole(room, ben, "MEMBER").statusCode(204);
            assertMember(adas, ben, "MEMBER");

            try (var bens = ben.join(room)) {
                ada.remove(room, ada).statusCode(204);
                assertMember(bens, ben, "OWNER");
                assertMember(bens, ada, null);
            }
        }
    }

    private static void assertMember(SocketClient socket, ChatUser user, @Nullable String role) {
        var member = socket.next("member");
        assertEquals(user.user().id().toString(), member.getString("person.id"));
        assertEquals(role, member.getMap("").get("role"));
    }

    @Test
    void remembersHowFarSomebodyHasRead() {
        try (var ada = this.ada.join(room);
                var ben = this.ben.join(room)) {
            say(ada, "read this");
            say(ada, "and this");

            ben.send("{\"type\":\"read\",\"seq\":1}");

            var read = ada.next("read");
            assertEquals(List.of(this.ben.user().id().toString()), read.getList("marks.account"));
            assertEquals(List.of(1), read.getList("marks.seq"));
        }
        ben.user()
                .request()
                .get("/api/chat/rooms/{room}", room)
                .then()
                .body("lastSeq", equalTo(2))
                .body("readSeq", equalTo(1));
    }

    @Test
    void closesTheSocketOfWhoeverIsRemoved() {
        try (var ben = this.ben.join(room);
                var ada = this.ada.join(room)) {
            say(ben, "still in");

            this.ada.remove(room, this.ben).statusCode(204);

            assertEquals(4403, ben.closeCode());
            say(ada, "still in");
        }
    }

    @Test
    void staysClosedToAPageThatComesBackAfterItsUserHasLeft() {
        ada.invite(room, ben).statusCode(201);
        ben.remove(room, ben).statusCode(204);

        try (var returning = ben.open(room, "?after=0&changes=0")) {
            assertEquals(4404, returning.closeCode());
        }
        ada.user().request().get("/api/chat/rooms/{room}/members", room).then().body("", hasSize(1));
    }

    @Test
    void hidesPrivateRooms() {
        try (var socket = ben.open(ada.openRoom(true), "")) {
            assertEquals(4404, socket.closeCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-id", "00000000-0000-7000-8000-000000000000"})
    void doesNotFindARoomThatNeverWas(String unknown) {
        try (var socket = ben.open(unknown, "")) {
            assertEquals("not-found", socket.next("error").getString("code"));
            assertEquals(4404, socket.closeCode());
        }
    }
}
