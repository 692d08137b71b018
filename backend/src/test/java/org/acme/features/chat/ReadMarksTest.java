package org.acme.features.chat;

import static org.acme.features.chat.ChatUser.say;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Stream;
import org.acme.support.Json;
import org.acme.support.SocketClient;
import org.junit.jupiter.api.Test;

/** Who is told how far others have read. */
@QuarkusTest
class ReadMarksTest {
    private static final int MESSAGES = 20;

    private final ChatUser ada = new ChatUser();
    private final ChatUser ben = new ChatUser();
    private final String room = ada.openRoom(false);

    @Test
    void theyAreToldOnceForAllThatIsReadInTheSameMoment() {
        try (var adas = ada.join(room);
                var bens = ben.join(room)) {
            for (var seq = 1; seq <= MESSAGES; seq++) {
                say(adas, "message " + seq);
            }
            for (var seq = 1; seq <= MESSAGES; seq++) {
                read(bens, seq);
            }

            var told = 0;
            Json read;
            do {
                read = adas.next("read");
                told++;
            } while (read.getInt("marks[0].seq") < MESSAGES);
            assertTrue(told < MESSAGES, "told " + told + " times");
        }
        members().body("readSeq", hasItem(MESSAGES));
    }

    @Test
    void nobodyIsToldInACrowd() {
        var smaller = ada.openRoom(false);
        Crowd.enter(room, 50);
        try (var adas = ada.join(room);
                var bens = ben.join(room);
                var adasInSmaller = ada.join(smaller);
                var bensInSmaller = ben.join(smaller)) {
            say(adas, "to a crowd");
            say(adasInSmaller, "to a few");

            read(bens, 1);
            read(bensInSmaller, 1);

            adasInSmaller.next("read"); // In the crowd they would have been told before.
            say(bens, "read it");
            var heard = Stream.generate(adas::next)
                    .takeWhile(event ->
                            !event.has("text") || !event.getString("text").equals("read it"))
                    .map(event -> event.getString("type"))
                    .toList();
            assertFalse(heard.contains("read"), heard::toString);
        }
        members().body("readSeq", everyItem(nullValue()));
    }

    private static void read(SocketClient socket, int seq) {
        socket.send("{\"type\":\"read\",\"seq\":%d}".formatted(seq));
    }

    private ValidatableResponse members() {
        return ada.user()
                .request()
                .get("/api/chat/rooms/{room}/members", room)
                .then()
                .statusCode(200);
    }
}
