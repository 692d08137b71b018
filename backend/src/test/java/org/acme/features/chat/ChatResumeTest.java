package org.acme.features.chat;

import static org.acme.features.chat.ChatUser.say;
import static org.acme.features.chat.ChatUser.send;
import static org.acme.support.Problems.invalid;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client is told that comes back. */
@QuarkusTest
class ChatResumeTest {
    private final ChatUser ada = new ChatUser();
    private final ChatUser ben = new ChatUser();
    private final String room = ada.openRoom(false);

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 60, 129, 130})
    void resumesBehindTheLastMessageThatTheClientKnows(int known) {
        try (var sender = ada.join(room)) {
            for (var message = 1; message < 130; message++) {
                send(sender, "message " + message, "message " + message);
            }
            say(sender, "message 130");
            try (var returning = ben.open(room, "?after=" + known)) {
                say(sender, "message 131");
                for (var seq = known + 1; seq <= 131; seq++) {
                    var message = returning.next("message");
                    assertEquals(seq, message.getInt("seq"));
                    assertEquals("message " + seq, message.getString("text"));
                }
            }
        }
    }

    @Test
    void tellsAClientThatKnowsTheFutureToReadTheHistory() {
        try (var socket = ada.open(room, "?after=7")) {
            var gap = socket.next("gap");
            assertEquals(1, gap.getInt("from"));
            say(socket, "here we go");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "2147483648", "4294967295"})
    void refusesWhatIsNoNumberOfAMessage(String number) {
        try (var socket = ada.open(room, "?after=" + number)) {
            assertEquals("validation", socket.next("error").getString("code"));
            assertEquals(4400, socket.closeCode());
        }
    }

    @Test
    void tellsOfChangesThatAClientHasMissed() {
        try (var socket = ada.join(room)) {
            say(socket, "one");
            say(socket, "two");
            ada.edit(room, 1, "1").statusCode(200);
            ada.edit(room, 2, "2").statusCode(200);
            ada.edit(room, 1, "I").statusCode(200);
        }
        try (var returning = ada.open(room, "?changes=1")) {
            assertEquals("2", returning.next("changed").getString("message.text"));
            var last = returning.next("changed");
            assertEquals("I", last.getString("message.text"));
            assertEquals(3, last.getInt("change"));
        }
    }

    @Test
    void givesTheHistoryInParts() {
        try (var socket = ada.join(room)) {
            IntStream.rangeClosed(1, 5).forEach(number -> say(socket, "message " + number));
        }

        ada.history(room, "after=1&size=2")
                .body("items.seq", equalTo(List.of(2, 3)))
                .body("nextCursor", equalTo("3"));
        ada.history(room, "after=3&size=2")
                .body("items.seq", equalTo(List.of(4, 5)))
                .body("nextCursor", equalTo(null));
        ada.history(room, "size=2").body("items.seq", equalTo(List.of(4, 5))).body("nextCursor", equalTo("4"));
        ada.history(room, "before=3&size=2")
                .body("items.seq", equalTo(List.of(1, 2)))
                .body("nextCursor", equalTo(null));
        ada.history(room, "before=x").spec(invalid("?before"));
    }
}
