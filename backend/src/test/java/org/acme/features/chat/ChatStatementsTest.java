package org.acme.features.chat;

import static org.acme.features.chat.ChatUser.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.acme.support.HeldRow;
import org.acme.support.SocketClient;
import org.acme.support.Statements;
import org.junit.jupiter.api.Test;

/** What is asked while others in the room wait does not grow with the number of messages. */
@QuarkusTest
class ChatStatementsTest {
    /** Fewer than are read or stored together. */
    private static final int COUNT = 20;

    private final ChatUser ada = new ChatUser();
    private final ChatUser ben = new ChatUser();
    private final String room = ada.openRoom(false);

    @Test
    void areAsManyForTwentyChangesAsForOne() {
        try (var socket = ada.join(room)) {
            for (var seq = 1; seq <= COUNT; seq++) {
                say(socket, "message " + seq);
                ada.edit(room, seq, "changed").statusCode(200);
            }
        }

        assertEquals(attachmentsReadFor(1), attachmentsReadFor(COUNT));
    }

    private int attachmentsReadFor(int changes) {
        Statements.forget();
        try (var returning = ada.open(room, "?changes=" + (COUNT - changes))) {
            IntStream.range(0, changes).forEach(change -> returning.next("changed"));
            return Statements.reading("chat_attachment").size();
        }
    }

    @Test
    void areAsManyForTwentyMessagesWithMentionsAsForOne() throws SQLException {
        ada.invite(room, ben).statusCode(201);
        try (var socket = ada.join(room)) {
            try (var held = new HeldRow("select 1 from chat_room where id = ?", UUID.fromString(room))) {
                ChatUser.send(socket, "first", "first");
                held.awaitWaiting(1);
                Statements.forget();
                IntStream.rangeClosed(1, COUNT).forEach(number -> mention(socket, "message " + number));
                socket.send("{\"type\":\"typing\"}");
                socket.next("typing"); // All were received, and wait for the first.
            }
            IntStream.rangeClosed(0, COUNT).forEach(number -> socket.next("ack"));
        }

        assertEquals(1, Statements.reading("chat_member").size());
    }

    private void mention(SocketClient socket, String clientId) {
        socket.send("""
                {"type":"send","clientId":"%s","text":"@Ben","mentions":["%s"]}""".formatted(clientId, ben.user().id()));
    }
}
