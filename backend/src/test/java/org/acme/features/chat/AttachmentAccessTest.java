// Only for the feature files: who may read what messages carry.
package org.acme.features.chat;

import static org.acme.features.chat.AttachedFiles.delete;
import static org.acme.features.chat.AttachedFiles.follow;
import static org.acme.features.chat.AttachedFiles.link;
import static org.acme.features.chat.AttachedFiles.read;
import static org.acme.features.chat.AttachedFiles.send;
import static org.acme.features.chat.AttachedFiles.upload;
import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AttachmentAccessTest {
    private final ChatUser ada = new ChatUser();
    private final ChatUser ben = new ChatUser();
    private final String room = ada.openRoom(true);

    AttachmentAccessTest() {
        ada.invite(room, ben).statusCode(201);
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

    private void say(String text, String... files) {
        try (var socket = ada.join(room)) {
            assertEquals("ack", send(socket, text, text, files).getString("type"));
        }
    }
}
