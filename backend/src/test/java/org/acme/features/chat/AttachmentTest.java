// Only for the feature files: what messages carry.
package org.acme.features.chat;

import static org.acme.features.chat.AttachedFiles.delete;
import static org.acme.features.chat.AttachedFiles.read;
import static org.acme.features.chat.AttachedFiles.send;
import static org.acme.features.chat.AttachedFiles.upload;
import static org.acme.support.Problems.invalid;
import static org.acme.support.Problems.problem;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttachmentTest {
    private final ChatUser ada = new ChatUser();
    private final ChatUser ben = new ChatUser();
    private final String room = ada.openRoom(true);

    AttachmentTest() {
        ada.invite(room, ben).statusCode(201);
    }

    @Test
    void isToldToAllWhoAreInTheRoom() {
        var file = upload(ada, "Paint it blue");
        try (var ada = this.ada.join(room);
                var ben = this.ben.join(room)) {
            send(ada, "a", "", file);

            var message = ben.next("message");
            assertEquals("", message.getString("text"));
            assertEquals(List.of(file), message.getList("attachments.id"));
            assertEquals("plan.txt", message.getString("attachments[0].name"));
            assertEquals(13, message.getInt("attachments[0].size"));
            assertEquals("text/plain", message.getString("attachments[0].contentType"));
            assertFalse(message.getBoolean("attachments[0].hasThumbnail"));
            assertTrue(message.getBoolean("attachments[0].available"));
        }
        ben.history(room, "after=0").body("items[0].attachments.id", equalTo(List.of(file)));
        try (var returning = ben.open(room, "?after=0")) {
            assertEquals(file, returning.next("message").getString("attachments[0].id"));
        }
    }

    @Test
    void staysThatOfTheFirstWhenAMessageIsSentAgain() {
        var first = upload(ada, "Paint it blue");
        try (var socket = ada.join(room)) {
            send(socket, "a", "see", first);
            send(socket, "a", "see", upload(ada, "Paint it red"));
        }
        ada.history(room, "after=0").body("items.attachments.id", equalTo(List.of(List.of(first))));
    }

    @Test
    void isShownAsASmallPicture() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), "png", picture);
        var file = upload(ada, "fence.png", picture.toByteArray());
        say("see", file);

        ben.history(room, "after=0").body("items[0].attachments[0].hasThumbnail", equalTo(true));
        await().until(() ->
                ben.user().request().get("/api/files/{file}/thumbnail", file).statusCode() == 200);
    }

    @Test
    void isMarkedWhenItsOwnerDeletesTheFile() {
        var file = upload(ada, "Paint it blue");
        var other = upload(ada, "Or green");
        say("see", file, other);
        try (var socket = ben.join(room)) {
            delete(ada, file).statusCode(204);

            var changed = socket.next("changed");
            assertEquals(1, changed.getInt("change"));
            assertEquals("see", changed.getString("message.text"));
            assertEquals(List.of("plan.txt", "plan.txt"), changed.getList("message.attachments.name"));
            assertEquals(List.of(false, true), changed.getList("message.attachments.available"));
            assertFalse(changed.has("message.editedAt"));
        }
        ben.history(room, "after=0").body("items[0].attachments.available", equalTo(List.of(false, true)));
        read(ben, file).spec(problem(404, "not-found"));
        read(ben, other).statusCode(200);
    }

    @Test
    void isOneOfAFew() {
        var file = upload(ada, "Paint it blue");
        ada.user().request().get("/api/chat/rooms/{room}", room).then().body("maxAttachments", equalTo(10));
        try (var socket = ada.join(room)) {
            var tooMany = Stream.generate(() -> file).limit(11).toArray(String[]::new);
            assertEquals(
                    "A message can carry 10 files.",
                    send(socket, "a", "see", tooMany).getString("detail"));
        }
    }

    @Test
    void doesNotMatterWhenTheMessageWasStoredBefore() {
        var file = upload(ada, "Paint it blue");
        try (var socket = ada.join(room)) {
            send(socket, "same", "see", file);
            delete(ada, file).statusCode(204);

            assertEquals(1, send(socket, "same", "see", file).getInt("seq"));
        }
        ben.history(room, "after=0").body("items.seq", equalTo(List.of(1)));
    }

    @Test
    void staysWhenTheTextIsEdited() {
        var file = upload(ada, "Paint it blue");
        say("see", file);
        say("nothing to see");

        ada.edit(room, 1, "").statusCode(200).body("attachments.id", equalTo(List.of(file)));
        ada.edit(room, 2, " ").spec(invalid("/text"));

        read(ben, file).statusCode(200);
    }

    private void say(String text, String... files) {
        try (var socket = ada.join(room)) {
            assertEquals("ack", send(socket, text, text, files).getString("type"));
        }
    }
}
