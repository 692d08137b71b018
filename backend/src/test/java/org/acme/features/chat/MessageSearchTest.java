package org.acme.features.chat;

import static org.acme.features.chat.ChatUser.say;
import static org.acme.support.Problems.invalid;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MessageSearchTest {
    private final ChatUser ada = new ChatUser();
    private final String room = ada.openRoom(true);
    private final String other = ada.openRoom(true);

    @BeforeEach
    void talk() {
        try (var here = ada.join(room);
                var there = ada.join(other)) {
            say(here, "A blue fence");
            say(here, "A green FENCE, 100% wood");
            say(there, "Fencing lessons");
        }
    }

    @Test
    void findsWordsInAllRoomsOfTheCaller() {
        find(Map.of("q", "fenc"))
                .body("items.message.text", contains("Fencing lessons", "A green FENCE, 100% wood", "A blue fence"))
                .body("items.room", contains(other, room, room))
                .body("items[0].roomName", equalTo("Fence painting"));
        find(Map.of("q", " fence  BLUE ")).body("items.message.seq", contains(1));
        find(Map.of("q", "0%")).body("items.message.seq", contains(2));
        find(Map.of("q", "fenc", "room", other)).body("items.message.text", contains("Fencing lessons"));
    }

    @Test
    void findsTheWordsOfAMessageInAnyScript() {
        try (var here = ada.join(room)) {
            say(here, "ΟΔΟΣ in İstanbul");
        }
        find(Map.of("q", "ΟΔΟΣ")).body("items.message.seq", contains(3));
        find(Map.of("q", "İstanbul")).body("items.message.seq", contains(3));
    }

    @Test
    void findsThemPageByPage() {
        var first = find(Map.of("q", "fenc", "size", 2)).body("items.message.seq", contains(1, 2));
        var cursor = first.extract().<String>path("nextCursor");

        find(Map.of("q", "fenc", "size", 2, "after", cursor))
                .body("items.message.seq", contains(1))
                .body("nextCursor", equalTo(null));
    }

    @Test
    void findsNothingThatWasDeleted() {
        ada.delete(room, 1).statusCode(204);

        find(Map.of("q", "blue")).body("items", empty());
    }

    @Test
    void findsNothingInRoomsThatTheCallerIsNotIn() {
        var ben = new ChatUser();
        search(ben, Map.of("q", "fence")).body("items", empty());
        search(ben, Map.of("q", "fence", "room", room)).body("items", empty());
    }

    @Test
    void refusesASearchForNothing() {
        search(ada, Map.of("q", " ")).spec(invalid("?q"));
    }

    @Test
    void refusesARoomThatHasNoId() {
        search(ada, Map.of("q", "fence", "room", "abc")).spec(invalid("?room"));
    }

    private ValidatableResponse find(Map<String, ?> parameters) {
        return search(ada, parameters).statusCode(200);
    }

    private static ValidatableResponse search(ChatUser user, Map<String, ?> parameters) {
        return user.user()
                .request()
                .queryParams(parameters)
                .get("/api/chat/messages")
                .then();
    }
}
