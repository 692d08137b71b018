package org.acme.features.tasks;

import static java.util.stream.Collectors.joining;
import static org.acme.support.Problems.invalid;
import static org.acme.support.Problems.problem;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.acme.support.Database;
import org.acme.support.RawStream;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;

/** Imports whose clients are slow, break off, or send again. */
@QuarkusTest
class TaskImportStreamTest {
    private static final String IMPORT = "POST /api/tasks/import HTTP/1.1";
    private static final String TYPE = "Content-Type: application/x-ndjson";

    /** A transaction that waits for its client and has written something. */
    private static final String WRITERS =
            "from pg_stat_activity activity where state = 'idle in transaction' and exists"
                    + " (select from pg_locks where pg_locks.pid = activity.pid and relation = 'task'::regclass"
                    + " and mode = 'RowExclusiveLock')";

    private static final String WRITING = "select count(*) " + WRITERS;

    private final SignedInUser user = SignedInUser.create();
    private final TaskLines tasks = new TaskLines(user);

    @Test
    void takesALineInPieces() throws Exception {
        try (var client = open("Connection: close")) {
            client.sendChunk("{\"title\": \"in");
            client.sendChunk(" pieces\"}\n{\"titl");
            client.sendChunk("e\": \"last\"}");
            client.send("0\r\n\r\n");

            assertTrue(client.readToEnd().contains("\"created\":2"));
        }
        assertEquals(2, tasks.export().size());
    }

    /** More than one batch is written, and none of it stays. */
    @Test
    void leavesNothingOfAClientThatBreaksOff() throws Exception {
        breakOff();

        assertEquals(List.of(), tasks.export());
    }

    /** Like a browser, which reads nothing before it has sent all: nobody may wait for the other. */
    @Test
    void doesNotWaitForAClientToReadTheReport() throws Exception {
        var count = 40_000;
        try (var client = open("Connection: close")) {
            var line = "{\"title\": \"\", \"description\": \"%s\"}\n".formatted("x".repeat(400));
            for (var sent = 0; sent < count; sent += 100) {
                client.sendChunk(line.repeat(100));
            }
            client.send("0\r\n\r\n");

            assertTrue(client.readToEnd().contains("\"refused\":" + count));
        }
    }

    /** The report has begun by then, so it ends in the failure. */
    @Test
    void endsTheReportInAFailureOfTheServer() throws Exception {
        try (var client = open("Connection: close")) {
            client.sendChunk(lines(1000));
            await().until(() -> Database.query(WRITING).equals(List.of("1")));
            Database.query("select pg_terminate_backend(pid) " + WRITERS);
            client.sendChunk(lines(1000));
            client.send("0\r\n\r\n");

            var report = client.readToEnd();
            assertTrue(
                    report.contains("{\"type\":\"failed\",\"problem\":{\"type\":\"urn:problem:database-unavailable\""),
                    report);
        }
        assertEquals(List.of(), tasks.export());
    }

    @Test
    void refusesAnotherTypeOfBody() {
        user.json(Map.of("title", "one")).post("/api/tasks/import").then().spec(problem(415, "unsupported-media-type"));
    }

    @Test
    void isAnsweredAsTheFirstTime() throws Exception {
        var body = lines(3) + "{}\n";
        var first = send("key", body);

        var second = send("key", body);

        assertEquals(first.body(), second.body());
        assertEquals(3, tasks.export().size());
    }

    @Test
    void mustHaveTheSameBodyForTheSameKey() throws Exception {
        send("key", lines(3));

        var other = send("key", lines(4));

        assertEquals(422, other.statusCode());
        assertEquals(
                "urn:problem:idempotency-key-reused",
                JsonPath.from(other.body()).getString("type"));
        assertEquals(3, tasks.export().size());
    }

    @Test
    void canBeSentAgainAfterItBrokeOff() throws Exception {
        breakOff("Idempotency-Key: key");

        assertEquals(200, send("key", lines(1500)).statusCode());
        assertEquals(200, send("key", lines(1500)).statusCode());
        assertEquals(1500, tasks.export().size());
    }

    @Test
    void needsAKeyThatCanBeRead() {
        user.request()
                .header("Idempotency-Key", "a, b")
                .contentType("application/x-ndjson")
                .post("/api/tasks/import")
                .then()
                .spec(invalid("Idempotency-Key"));
    }

    private void breakOff(String... headers) throws IOException {
        try (var client = open(headers)) {
            client.sendChunk(lines(1234));
            await().until(() -> Database.query(WRITING).equals(List.of("1")));
        }
        await().until(() -> Database.query(WRITING).equals(List.of("0")));
    }

    private RawStream open(String... headers) throws IOException {
        var more = headers.length == 0 ? "Accept: */*" : String.join("\r\n", headers);
        return RawStream.open(user, IMPORT, TYPE, "Transfer-Encoding: chunked", more);
    }

    private HttpResponse<String> send(String key, String body) throws Exception {
        return tasks.send("", BodyPublishers.ofString(body), "Idempotency-Key", key);
    }

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj("{\"title\": \"%d\"}\n"::formatted)
                .collect(joining());
    }
}
