package org.acme.features.files;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.acme.support.Json;
import org.acme.support.RawStream;
import org.acme.support.SignedInUser;

/** What a client does with the files of one user. */
record FileRequests(SignedInUser user) {
    FileRequests() {
        this(SignedInUser.create());
    }

    /** Uploads a file in one request and returns it as the server answered. */
    Json create(String name, byte[] content) {
        var response = post(name, "application/octet-stream", content);
        response.then().statusCode(201);
        return Json.of(response);
    }

    Response post(String name, String type, byte[] content) {
        return user.request()
                .queryParam("name", name)
                .contentType(type)
                .body(content)
                .post("/api/files");
    }

    /** Uploads a text and returns the path of its content. */
    String createContent(String text) {
        return content(create("file.txt", bytes(text)));
    }

    static String path(Json file) {
        return "/api/files/" + file.getString("id");
    }

    static String content(Json file) {
        return path(file) + "/content";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    RequestSpecification tus() {
        return user.request().header("Tus-Resumable", "1.0.0");
    }

    /** Opens an upload of the size, and returns its address. */
    String begin(long size, String name) {
        return tus().header("Upload-Length", size)
                .header("Upload-Metadata", "filename " + Base64.getEncoder().encodeToString(bytes(name)))
                .post("/api/files/uploads")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    Response append(String upload, long offset, String text) {
        return part(offset, text).patch(upload);
    }

    RequestSpecification part(long offset, String text) {
        return tus().header("Upload-Offset", offset)
                .contentType("application/offset+octet-stream")
                .body(bytes(text));
    }

    /** Begins to send a part of an upload, of the length. */
    RawStream open(String upload, long length) throws IOException {
        return RawStream.open(
                user,
                "PATCH %s HTTP/1.1".formatted(URI.create(upload).getPath()),
                "Tus-Resumable: 1.0.0",
                "Upload-Offset: 0",
                "Content-Type: application/offset+octet-stream",
                "Content-Length: " + length);
    }

    static UUID id(String upload) {
        return UUID.fromString(upload.substring(upload.lastIndexOf('/') + 1));
    }

    /** The address of the file that an upload becomes. */
    static String fileOf(String upload) {
        return upload.replace("/uploads", "");
    }

    /** How far the thumbnail of a file is. */
    String thumbnail(Json file) {
        return Json.of(user.request().get(path(file))).getString("thumbnail");
    }

    long used() {
        return Json.of(user.request().get("/api/files/usage")).getLong("used");
    }
}
