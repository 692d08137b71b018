package org.acme.features.chat;

import static org.acme.features.chat.ChatUser.say;
import static org.acme.features.chat.ChatUser.send;
import static org.acme.support.Problems.invalid;
import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acme.support.SocketClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChatSocketTest {
    private final ChatUser ada = new ChatUser();
    private final ChatUser ben = new ChatUser();
    private final String room = ada.openRoom(false);

    @Test
    void deliversMessagesToAllWhoAreInTheRoom() {
        try (var ada = this.ada.join(room);
                var ben = this.ben.join(room)) {
            send(ada, "a-1", "Blue?");

            var message = ben.next("message");
            assertEquals(1, message.getInt("seq"));
            assertEquals("Blue?", message.getString("text"));
            assertEquals("a-1", message.getString("clientId"));
            assertEquals(this.ada.user().id().toString(), message.getString("author.id"));
            assertEquals("Uma User", message.getString("author.displayName"));
            assertTrue(message.getString("sentAt").endsWith("Z"));
            assertEquals(message.getString("id"), ada.next("message").getString("id"));
        }
    }

    @Test
    void acknowledgesAMessageThatIsSentAgainAndStoresItOnce() {
        try (var socket = ada.join(room)) {
            send(socket, "same", "once");
            send(socket, "same", "once");
            say(socket, "second");
        }

        ada.history(room, "after=0").body("items.text", equalTo(List.of("once", "second")));
    }

    @Test
    void tellsSendersApartWhoUseTheSameClientId() {
        try (var ada = this.ada.join(room);
                var ben = this.ben.join(room)) {
            assertEquals(1, say(ada, "hello"));
            assertEquals(2, say(ben, "hello"));
        }
    }

    @Test
    void numbersMessagesWithoutHolesHoweverManySendAtOnce() throws Exception {
        try (var executor = Executors.newCachedThreadPool();
                var listener = ada.join(room)) {
            var senders = IntStream.range(0, 5)
                    .mapToObj(sender -> executor.submit(() -> sendTwenty(sender)))
                    .toList();
            for (var seq = 1; seq <= 100; seq++) {
                assertEquals(seq, listener.next("message").getInt("seq"));
            }
            var acknowledged = new TreeSet<Integer>();
            for (var sender : senders) {
                acknowledged.addAll(sender.get());
            }
            assertEquals(IntStream.rangeClosed(1, 100).boxed().collect(Collectors.toSet()), acknowledged);
        }
    }

    private Set<Integer> sendTwenty(int sender) {
        try (var socket = ada.join(room)) {
            return IntStream.range(0, 20)
                    .mapToObj(message -> say(socket, sender + "-" + message))
                    .collect(Collectors.toSet());
        }
    }

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

    @Test
    void tellsOfEditedAndDeletedMessages() {
        try (var socket = ada.join(room)) {
            say(socket, "Bleu");
            say(socket, "Oops");

            ada.edit(room, 1, "Blue").statusCode(200).body("text", equalTo("Blue"));
            ada.delete(room, 2).statusCode(204);

            var edited = socket.next("changed");
            assertEquals("Blue", edited.getString("message.text"));
            assertEquals(1, edited.getInt("change"));
            assertEquals("", socket.next("changed").getString("message.text"));
            assertEquals(3, say(socket, "no hole"));
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
    void letsOnlyAuthorsEditAndOnlyAuthorsAndOwnersDelete() {
        try (var ada = this.ada.join(room);
                var ben = this.ben.join(room)) {
            say(ada, "mine");
            say(ben, "his");
        }

        ben.edit(room, 1, "yours").spec(problem(403, "not-allowed"));
        ben.delete(room, 1).spec(problem(403, "not-allowed"));
        ada.edit(room, 2, "mine").spec(problem(403, "not-allowed"));
        ada.delete(room, 2).statusCode(204);
        ada.delete(room, 2).spec(problem(404, "not-found"));
    }

    @Test
    void showsWhoIsTyping() {
        try (var ada = this.ada.join(room);
                var ben = this.ben.join(room)) {
            ada.send("{\"type\":\"typing\"}");

            assertEquals(this.ada.user().id().toString(), ben.next("typing").getString("author.id"));
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
        JsonPath presence;
        do {
            presence = socket.next("presence");
        } while (presence.getInt("count") != count);
        assertEquals(count, presence.getList("members").size());
    }

    @Test
    void remembersHowFarSomebodyHasRead() {
        try (var ada = this.ada.join(room);
                var ben = this.ben.join(room)) {
            say(ada, "read this");
            say(ada, "and this");

            ben.send("{\"type\":\"read\",\"seq\":1}");

            assertEquals(1, ada.next("read").getInt("seq"));
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

    @Test
    void refusesWhatBreaksARule() {
        try (var socket = ada.join(room)) {
            send(socket, "a", "x".repeat(4001));
            assertEquals("validation", socket.next("error").getString("code"));
            send(socket, "", "text");
            assertEquals("validation", socket.next("error").getString("code"));
            send(socket, "blank", " ");
            var blank = socket.next("error");
            assertEquals("/text must not be blank", blank.getString("detail"));
            assertEquals("blank", blank.getString("clientId"));
            send(socket, UUID.randomUUID().toString(), "é".repeat(4000));
            assertEquals("é".repeat(4000), socket.next("message").getString("text"));
        }
    }

    @Test
    void carriesNothingThatIsNotThere() {
        try (var socket = ada.join(room)) {
            socket.send("""
                    {"type":"send","clientId":"a","text":"see","attachments":["%s"]}""".formatted(UUID.randomUUID()));

            assertEquals("a", socket.next("error").getString("clientId"));
            assertEquals(1, say(socket, "nothing was stored"));
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
