package org.acme.features.files;

import static org.acme.features.files.FileRequests.bytes;
import static org.acme.features.files.FileRequests.content;
import static org.acme.features.files.FileRequests.path;
import static org.acme.features.files.SmallFiles.MAX_SIZE;
import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.acme.support.Database;
import org.acme.support.RawConnection;
import org.acme.support.SimultaneousRequests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SmallFiles.class, scope = TestResourceScope.GLOBAL)
class FileLimitsTest {
    private final FileRequests files = new FileRequests();

    @Test
    void takesTheLargestFile() {
        files.post("large", "application/octet-stream", new byte[MAX_SIZE])
                .then()
                .statusCode(201);
        assertEquals(MAX_SIZE, files.used());
    }

    @Test
    void refusesALargerFileBeforeItIsSent() {
        var answer = RawConnection.exchange(upload("Content-Length: " + (MAX_SIZE + 1)));

        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(answer.contains("urn:problem:body-too-large"), answer);
        files.tus()
                .header("Upload-Length", MAX_SIZE + 1)
                .post("/api/files/uploads")
                .then()
                .spec(problem(413, "file-too-large"));
    }

    @Test
    void refusesALargerFileThatDoesNotSaySo() {
        var length = MAX_SIZE + 1;
        var answer = RawConnection.exchange(
                upload("Transfer-Encoding: chunked") + "%x\n%s\n0\n\n".formatted(length, "x".repeat(length)));

        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertEquals(0, files.used());
    }

    @Test
    void takesAFileThatDoesNotSayItsSize() {
        var answer = RawConnection.exchange(upload("Transfer-Encoding: chunked") + "5\nhello\n0\n\n");

        assertTrue(answer.startsWith("HTTP/1.1 201 "), answer);
        assertEquals(5, files.used());
    }

    @Test
    void takesAFileThatDoesNotSayItsSizeIntoTheLastRoom() {
        files.begin(MAX_SIZE, "first");
        files.begin(MAX_SIZE - 5, "second");

        var answer = RawConnection.exchange(upload("Transfer-Encoding: chunked") + "5\nhello\n0\n\n");

        assertTrue(answer.startsWith("HTTP/1.1 201 "), answer);
        assertEquals(2 * MAX_SIZE, files.used());
    }

    @Test
    void refusesWhatTheUserHasNoRoomForBeforeItIsSent() {
        files.begin(MAX_SIZE, "first");
        files.begin(MAX_SIZE - 1, "second");

        files.begin(1, "fits");
        var answer = RawConnection.exchange(upload("Content-Length: 1"));

        assertTrue(answer.startsWith("HTTP/1.1 507 "), answer);
        assertTrue(answer.contains("urn:problem:quota-exceeded"), answer);
        files.tus().header("Upload-Length", 1).post("/api/files/uploads").then().spec(problem(507, "quota-exceeded"));
        assertEquals(2 * MAX_SIZE, files.used());
    }

    @Test
    void countsUploadsThatBeginAtTheSameTime() throws Exception {
        files.begin(MAX_SIZE, "first");

        var statuses = SimultaneousRequests.twice(
                "select used from file_usage where owner_id = ?",
                files.user().id(),
                () -> files.tus().header("Upload-Length", MAX_SIZE - 1).post("/api/files/uploads"));

        assertEquals(List.of(201, 507), statuses);
    }

    @Test
    void givesTheRoomBackWithTheFile() {
        var file = files.create("file", new byte[1000]);
        assertEquals(1000, files.used());

        files.user().request().delete(path(file)).then().statusCode(204);

        assertEquals(0, files.used());
        files.user().request().get(content(file)).then().spec(problem(404, "not-found"));
    }

    @Test
    void deletesBytesWithTheLastFileThatHasThem() {
        var content = bytes(UUID.randomUUID().toString());
        var first = files.create("first", content);
        var second = new FileRequests();
        var other = second.create("second", content);
        assertEquals(1, stored(first.getString("sha256")));

        files.user().request().delete(path(first)).then().statusCode(204);
        second.user().request().get(content(other)).then().statusCode(200).header("Content-Length", equalTo("36"));

        second.user().request().delete(path(other)).then().statusCode(204);
        assertEquals(0, stored(first.getString("sha256")));
    }

    private static int stored(String sha256) {
        var rows = Database.query("select sha256 from stored_content where sha256 = ?", sha256)
                .size();
        assertEquals(rows == 1, StoredBytes.exist(sha256));
        return rows;
    }

    private String upload(String framing) {
        return """
                POST /api/files?name=raw HTTP/1.1
                Host: localhost
                Connection: close
                Authorization: Bearer %s
                Content-Type: application/octet-stream
                %s

                """.formatted(files.user().accessToken(), framing);
    }
}
