package org.acme.features.chat;

import static org.acme.features.chat.ChatUser.send;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.acme.support.HeldRow;
import org.acme.support.SocketClient;
import org.junit.jupiter.api.Test;

/** Messages that come while another is being stored: that one waits for the room, which the test holds. */
@QuarkusTest
class SendingTest {
    /** Fewer than a socket may have under way. */
    private static final int COUNT = 20;

    private final ChatUser ada = new ChatUser();
    private final ChatUser ben = new ChatUser();
    private final String room = ada.openRoom(false);

    @Test
    void storesThemInTheirOrder() throws SQLException {
        try (var socket = ada.join(room);
                var listener = ben.join(room)) {
            whileTheFirstIsStored(socket, () -> sendAll(socket));

            assertAcknowledged(socket, 1, "first");
            for (var number = 1; number <= COUNT; number++) {
                assertAcknowledged(socket, number + 1, "message " + number);
            }
            assertEquals("first", listener.next("message").getString("text"));
            for (var number = 1; number <= COUNT; number++) {
                var message = listener.next("message");
                assertEquals(number + 1, message.getInt("seq"));
                assertEquals("message " + number, message.getString("text"));
            }
        }
    }

    @Test
    void goesOnReadingWhenMoreComeThanMayBeUnderWay() {
        try (var socket = ada.join(room)) {
            for (var times = 1; times <= 5; times++) {
                sendAll(socket, "time " + times);
            }

            for (var seq = 1; seq <= 5 * COUNT; seq++) {
                assertEquals(seq, socket.next("ack").getInt("seq"));
            }
        }
    }

    @Test
    void refusesOneWithoutTheOthers() throws SQLException {
        try (var socket = ada.join(room)) {
            whileTheFirstIsStored(socket, () -> {
                sendAll(socket);
                send(socket, "blank", " ");
                send(socket, "last", "last");
            });

            for (var seq = 1; seq <= COUNT + 1; seq++) {
                assertEquals(seq, socket.next("ack").getInt("seq"));
            }
            assertEquals("blank", socket.next("error").getString("clientId"));
            assertAcknowledged(socket, COUNT + 2, "last");
        }
        ada.history(room, "size=1").body("items.seq", equalTo(List.of(COUNT + 2)));
    }

    @Test
    void storesNothingOfWhoeverIsRemovedMeanwhile() throws SQLException {
        try (var socket = ada.join(room);
                var bens = ben.join(room)) {
            whileTheFirstIsStored(socket, () -> {
                send(socket, "second", "second");
                awaitAllReceived(socket);
                send(bens, "his", "his");
                awaitAllReceived(bens);
                ada.remove(room, ben).statusCode(204);
                send(socket, "last", "last");
            });

            assertAcknowledged(socket, 1, "first");
            assertAcknowledged(socket, 2, "second");
            assertAcknowledged(socket, 3, "last");
        }
        ada.history(room, "after=0").body("items.text", equalTo(List.of("first", "second", "last")));
    }

    @Test
    void storesOnceWhatIsSentAgainBeforeItIsAcknowledged() throws SQLException {
        try (var socket = ada.join(room);
                var bens = ben.join(room)) {
            whileTheFirstIsStored(socket, () -> {
                send(socket, "same", "hers");
                send(bens, "same", "his");
                awaitAllReceived(bens);
                send(socket, "same", "hers, again");
            });

            assertAcknowledged(socket, 1, "first");
            var seq = socket.next("ack").getInt("seq");
            assertAcknowledged(socket, seq, "same");
        }
        ada.history(room, "after=0")
                .body("items.size()", equalTo(3))
                .body("items.findAll { it.text == 'hers, again' }.size()", equalTo(0));
    }

    @Test
    void storesOnceWhatIsSentAgainToAnotherNode() throws SQLException {
        var id = UUID.fromString(room);
        try (var socket = ada.join(room);
                var otherNode = new HeldRow("select 1 from chat_room where id = ?", id)) {
            otherNode.execute("update chat_room set last_seq = 1 where id = ?", id);
            otherNode.execute(
                    "insert into chat_message (id, room_id, seq, author_id, client_id, text, sent_at)"
                            + " values (gen_random_uuid(), ?, 1, ?, 'same', 'first', now())",
                    id,
                    ada.user().id());
            send(socket, "same", "again");
            otherNode.awaitWaiting(1);
            otherNode.commit();

            assertAcknowledged(socket, 1, "same");
            send(socket, "next", "next");
            assertAcknowledged(socket, 2, "next");
        }
        ada.history(room, "after=0").body("items.text", equalTo(List.of("first", "next")));
    }

    /** Sends a message, and then something else while that one waits for the room. */
    private void whileTheFirstIsStored(SocketClient socket, Runnable sending) throws SQLException {
        try (var held = new HeldRow("select 1 from chat_room where id = ?", UUID.fromString(room))) {
            send(socket, "first", "first");
            held.awaitWaiting(1);
            sending.run();
            awaitAllReceived(socket);
        }
    }

    /** What a socket sends is received in its order. */
    private static void awaitAllReceived(SocketClient socket) {
        socket.send("{\"type\":\"typing\"}");
        socket.next("typing");
    }

    private static void sendAll(SocketClient socket) {
        sendAll(socket, "message");
    }

    private static void sendAll(SocketClient socket, String name) {
        IntStream.rangeClosed(1, COUNT)
                .mapToObj(number -> name + " " + number)
                .forEach(text -> send(socket, text, text));
    }

    private static void assertAcknowledged(SocketClient socket, int seq, String clientId) {
        var ack = socket.next("ack");
        assertEquals(clientId, ack.getString("clientId"));
        assertEquals(seq, ack.getInt("seq"));
    }
}
