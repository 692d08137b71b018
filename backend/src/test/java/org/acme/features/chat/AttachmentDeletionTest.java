// Only for the feature files.
package org.acme.features.chat;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.acme.support.SimultaneousRequests;
import org.acme.support.SocketClient;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttachmentDeletionTest {
    private final ChatUser ada = new ChatUser();
    private final String room = ada.openRoom(true);

    /** Whoever is first, nobody is shown a file that is gone. */
    @Test
    void isNeverMissedByAMessageOfTheSameMoment() throws Exception {
        var file = AttachedFiles.upload(ada, "Paint it blue");
        try (var socket = ada.join(room)) {
            socket.send("""
                    {"type":"send","clientId":"before","text":"see","attachments":["%s"]}""".formatted(file));
            answer(socket);

            var answers = SimultaneousRequests.<Object>both(
                    "select 1 from stored_file where id = ?",
                    UUID.fromString(file),
                    () -> {
                        socket.send("""
                                {"type":"send","clientId":"a","text":"see","attachments":["%s"]}""".formatted(file));
                        return answer(socket);
                    },
                    () -> AttachedFiles.delete(ada, file).extract().statusCode());

            assertEquals(204, answers.getLast());
            var stored = answers.getFirst().equals("ack") ? 2 : 1;
            ada.history(room, "after=0")
                    .body(
                            "items.attachments.available.flatten()",
                            equalTo(List.of(false, false).subList(0, stored)));
        }
    }

    private static String answer(SocketClient socket) {
        while (true) {
            var text = new String(socket.frame(SocketClient.TEXT), StandardCharsets.UTF_8);
            if (text.contains("\"type\":\"ack\"")) {
                return "ack";
            } else if (text.contains("\"type\":\"error\"")) {
                return "error";
            }
        }
    }
}
