package org.acme.features.chat;

import static org.acme.features.chat.ChatUser.say;
import static org.acme.features.chat.ChatUser.send;
import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
}
