package org.acme.features.chat;

import static org.acme.features.chat.ChatUser.say;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MessagesPerMinuteTest {
    private final MessagesPerMinute figure =
            CDI.current().select(MessagesPerMinute.class).get();

    @Test
    void countsTheMessagesOfAllRooms() {
        var ada = new ChatUser();
        try (var socket = ada.join(ada.openRoom(false))) {
            say(socket, "one");
            say(socket, "two");
        }
        assertTrue(figure.read().getFirst() >= 2);
    }
}
