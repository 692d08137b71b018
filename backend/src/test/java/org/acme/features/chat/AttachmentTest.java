// Only for the feature files: what messages carry.
package org.acme.features.chat;

import static org.acme.features.chat.AttachedFiles.delete;
import static org.acme.features.chat.AttachedFiles.follow;
import static org.acme.features.chat.AttachedFiles.link;
import static org.acme.features.chat.AttachedFiles.read;
import static org.acme.features.chat.AttachedFiles.send;
import static org.acme.features.chat.AttachedFiles.upload;
import static org.acme.support.Problems.invalid;
import static org.acme.support.Problems.problem;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void isReadByAllWhoAreInTheRoomAndNobodyElse() {
        var file = upload(ada, "Paint it blue");
        read(ben, file).spec(problem(404, "not-found"));
        say("see", file);

        read(ben, file).statusCode(200).body(equalTo("Paint it blue"));
        ben.user()
                .request()
                .header("Range", "bytes=9-")
                .get("/api/files/{file}/content", file)
                .then()
                .statusCode(206)
                .body(equalTo("blue"));
        ben.user()
                .request()
                .head("/api/files/{file}/content", file)
                .then()
                .statusCode(200)
                .header("Content-Length", "13");
        ben.user().request().get("/api/files/{file}", file).then().body("name", equalTo("plan.txt"));
        follow(link(ben, file)).statusCode(200).body(equalTo("Paint it blue"));

        var stranger = new ChatUser();
        for (var what : List.of("", "/content", "/thumbnail")) {
            stranger.user().request().get("/api/files/" + file + what).then().spec(problem(404, "not-found"));
        }
        stranger.user().request().post("/api/files/{file}/links", file).then().spec(problem(404, "not-found"));
    }

    @Test
    void isNotGivenToThoseWhoReadIt() {
        var file = upload(ada, "Paint it blue");
        say("see", file);

        ben.user().request().get("/api/files").then().body("items", empty());
        delete(ben, file).spec(problem(404, "not-found"));
        try (var socket = ben.join(room)) {
            assertEquals("not-attachable", send(socket, "b", "mine", file).getString("code"));
        }
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

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isHiddenFromThoseWhoAreNotInTheRoomAnyMore(boolean byTheirOwnWill) {
        var file = upload(ada, "Paint it blue");
        say("see", file);
        var link = link(ben, file);

        (byTheirOwnWill ? ben : ada).remove(room, ben).statusCode(204);

        read(ben, file).spec(problem(404, "not-found"));
        follow(link).spec(problem(404, "link-expired"));
        read(ada, file).statusCode(200);
    }

    @Test
    void isHiddenWithTheLastMessageThatCarriesIt() {
        var file = upload(ada, "Paint it blue");
        say("see", file);
        say("see again", file);

        ada.delete(room, 1).statusCode(204);
        read(ben, file).statusCode(200);
        ada.delete(room, 2).statusCode(204);

        read(ben, file).spec(problem(404, "not-found"));
        ben.history(room, "after=0").body("items.attachments", equalTo(List.of(List.of(), List.of())));
        read(ada, file).statusCode(200);
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
            assertNull(changed.getString("message.editedAt"));
        }
        ben.history(room, "after=0").body("items[0].attachments.available", equalTo(List.of(false, true)));
        read(ben, file).spec(problem(404, "not-found"));
        read(ben, other).statusCode(200);
    }

    @Test
    void isRefusedUnlessItIsACompleteFileOfTheSender() {
        var mine = upload(ada, "Paint it blue");
        var his = upload(ben, "Paint it green");
        var unfinished = ada.user()
                .request()
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", 5)
                .post("/api/files/uploads")
                .header("Location")
                .replaceFirst(".*/", "");
        try (var socket = ada.join(room)) {
            for (var file : List.of(his, unfinished, UUID.randomUUID().toString())) {
                var refusal = send(socket, "a", "see", mine, file);
                assertEquals("not-attachable", refusal.getString("code"));
                assertEquals("You have no complete file %s.".formatted(file), refusal.getString("detail"));
            }
        }
        ben.history(room, "after=0").body("items", empty());
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
