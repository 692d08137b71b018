// Only for the feature files: what a client does with files that messages carry.
package org.acme.features.chat;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acme.support.Api;
import org.acme.support.Json;
import org.acme.support.SocketClient;

final class AttachedFiles {
    private AttachedFiles() {}

    /** Uploads a text and returns the id of the file. */
    static String upload(ChatUser owner, String text) {
        return upload(owner, "plan.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    static String upload(ChatUser owner, String name, byte[] content) {
        return owner.user()
                .request()
                .queryParam("name", name)
                .contentType("application/octet-stream")
                .body(content)
                .post("/api/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse delete(ChatUser owner, String file) {
        return owner.user().request().delete("/api/files/{file}", file).then();
    }

    static ValidatableResponse read(ChatUser reader, String file) {
        return reader.user().request().get("/api/files/{file}/content", file).then();
    }

    /** Asks for a link to a file, which needs no access token. */
    static String link(ChatUser reader, String file) {
        return reader.user()
                .request()
                .post("/api/files/{file}/links", file)
                .then()
                .statusCode(200)
                .extract()
                .path("url");
    }

    static ValidatableResponse follow(String link) {
        return Api.request().get(link).then();
    }

    /** Sends a message that carries files, and waits for its acknowledgement or refusal. */
    static Json send(SocketClient socket, String clientId, String text, String... files) {
        var attachments = Stream.of(files).map("\"%s\""::formatted).collect(Collectors.joining(",", "[", "]"));
        socket.send("""
                {"type":"send","clientId":"%s","text":"%s","attachments":%s}""".formatted(clientId, text, attachments));
        Json answer;
        do {
            answer = socket.next();
        } while (!List.of("ack", "error").contains(answer.getString("type"))
                || !clientId.equals(answer.getString("clientId")));
        return answer;
    }
}
