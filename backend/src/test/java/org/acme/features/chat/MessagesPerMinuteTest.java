package org.acme.features.chat;

import static org.acme.features.chat.ChatUser.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.acme.support.Database;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MessagesPerMinuteTest {
    /** Injected: where nobody shows the figure, it would not be there. */
    @Inject
    MessagesPerMinute figure;

    @Test
    void countsTheMessagesOfAllRooms() {
        letTwoMinutesPass();
        var ada = new ChatUser();
        try (var socket = ada.join(ada.openRoom(false))) {
            say(socket, "one");
            say(socket, "two");
        }
        assertEquals(List.of(2L), figure.read());
        letTwoMinutesPass();
        assertEquals(List.of(0L), figure.read());
    }

    /** Makes the ids of all messages those that they would have been given then (RFC 9562, section 5.7). */
    private static void letTwoMinutesPass() {
        Database.query("delete from chat_attachment");
        Database.query("""
                with moment as (
                    select cast(1000 * extract(epoch from now() - interval '2 minutes') as bigint) as millis
                )
                update chat_message
                set id = cast(lpad(to_hex(millis), 12, '0') || substr(replace(cast(id as text), '-', ''), 13) as uuid)
                from moment
                """);
    }
}
