package org.acme.features.chat;

import static org.acme.features.chat.ChatUser.say;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.acme.support.Json;
import org.acme.support.SocketClient;
import org.junit.jupiter.api.Test;

/** What somebody hears of their rooms without being in one of them. */
@QuarkusTest
class InboxSocketTest {
    private final ChatUser ada = new ChatUser();
    private final ChatUser ben = new ChatUser();
    private final String room = ada.openRoom(true);

    @Test
    void tellsHowMuchIsUnread() {
        ada.invite(room, ben).statusCode(201);
        try (var socket = ada.join(room)) {
            say(socket, "one");
            say(socket, "two");
        }
        try (var inbox = SocketClient.open("/ws/chat", ben.user())) {
            var rooms = inbox.next("inbox");
            assertEquals(List.of(room), rooms.getList("rooms.room"));
            assertEquals(List.of(2), rooms.getList("rooms.lastSeq"));
            assertEquals(List.of(0), rooms.getList("rooms.readSeq"));
        }
    }

    @Test
    void tellsOfWhatIsNewOnceForEachMoment() {
        ada.invite(room, ben).statusCode(201);
        try (var inbox = open(ben);
                var socket = ada.join(room)) {
            for (var message = 1; message <= 50; message++) {
                ChatUser.send(socket, "message " + message, "text");
            }
            var told = 0;
            Json active;
            do {
                active = inbox.next("active");
                told++;
            } while (active.getInt("lastSeq") < 50);
            assertEquals(room, active.getString("room"));
            assertTrue(told < 50, "told " + told + " times");
        }
    }

    @Test
    void tellsOtherDevicesHowFarTheirUserHasRead() {
        try (var inbox = open(ada);
                var socket = ada.join(room)) {
            say(socket, "one");
            socket.send("{\"type\":\"read\",\"seq\":7}");

            var read = inbox.next("read");
            assertEquals(room, read.getString("room"));
            assertEquals(1, read.getInt("readSeq"));
        }
    }

    @Test
    void tellsThoseWhoAreMentioned() {
        ada.invite(room, ben).statusCode(201);
        try (var inbox = open(ben);
                var socket = ada.join(room)) {
            mention(socket, "first", ben, ben);
            var mentioned = inbox.next("mentioned");
            assertEquals("Fence painting", mentioned.getString("roomName"));
            assertEquals("x".repeat(199) + "\ud83d\ude00", mentioned.getString("excerpt"));
            assertEquals(ada.user().id().toString(), mentioned.getString("author.id"));
            ada.history(room, "after=0")
                    .body(
                            "items[0].mentions.id",
                            equalTo(List.of(ben.user().id().toString())));
            assertEquals(1, unreadMentions());

            mention(socket, "second", ben);
            mention(socket, "third", ada);
            assertEquals(2, unreadMentions());
            try (var his = ben.join(room)) {
                his.send("{\"type\":\"read\",\"seq\":1}");
                assertEquals(1, inbox.next("read").getInt("mentions"));
            }
            ada.delete(room, 2).statusCode(204);
            assertEquals(0, unreadMentions());
        }
    }

    @Test
    void callsNobodyToWhereTheyMayNotGo() {
        ben.openRoom(true); // He is somewhere, but not here.
        try (var inbox = open(ben);
                var socket = ada.join(room)) {
            mention(socket, "first", ben, new ChatUser());
            ada.history(room, "after=0").body("items[0].mentions", equalTo(List.of()));
            var other = ben.openRoom(false);

            assertEquals(4403, inbox.closeCode());
            try (var his = ben.join(other);
                    var again = open(ben)) {
                mention(his, "myself", ben);
                assertEquals("active", again.next().getString("type"));
            }
        }
    }

    @Test
    void opensAnewWhenTheRoomsAreOtherOnes() {
        try (var inbox = open(ben)) {
            ada.invite(room, ben).statusCode(201);
            assertEquals(4403, inbox.closeCode());
        }
        try (var inbox = SocketClient.open("/ws/chat", ben.user())) {
            assertEquals(List.of(room), inbox.next("inbox").getList("rooms.room"));
            ada.remove(room, ben).statusCode(204);
            assertEquals(4403, inbox.closeCode());
        }
        try (var inbox = SocketClient.open("/ws/chat", ben.user())) {
            assertEquals(List.of(), inbox.next("inbox").getList("rooms"));
        }
    }

    private int unreadMentions() {
        try (var inbox = SocketClient.open("/ws/chat", ben.user())) {
            return inbox.next("inbox").getInt("rooms[0].mentions");
        }
    }

    private static SocketClient open(ChatUser user) {
        var socket = SocketClient.open("/ws/chat", user.user());
        socket.next("inbox"); // From now on it hears everything.
        return socket;
    }

    private static void mention(SocketClient socket, String clientId, ChatUser... users) {
        var ids = Arrays.stream(users)
                .map(user -> user.user().id())
                .map(UUID::toString)
                .toList();
        socket.send("""
                {"type":"send","clientId":"%s","text":"%s","mentions":["%s"]}""".formatted(clientId, "x".repeat(199) + "\ud83d\ude00 and more", String.join("\",\"", ids)));
        Json ack;
        do {
            ack = socket.next("ack");
        } while (!ack.getString("clientId").equals(clientId));
    }
}
