package org.acme.features.tasks;

import static org.acme.support.Problems.problem;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.acme.support.Api;
import org.acme.support.Database;
import org.acme.support.RawStream;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TaskExportTest {
    private static final String EXPORT = "GET /api/tasks/export HTTP/1.1";

    /** More than the buffers of two sockets hold. */
    private static final int MANY = 100_000;

    /** A transaction that waits for its client. */
    private static final String WAITING =
            "from pg_stat_activity activity where state = 'idle in transaction' and exists"
                    + " (select from pg_locks where pg_locks.pid = activity.pid and relation = 'task'::regclass)";

    private final SignedInUser user = SignedInUser.create();
    private final List<RawStream> open = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (var stream : open) {
            stream.close();
        }
        await().until(() -> waiting() == 0);
    }

    @Test
    void isAFileOfTheCallersTasks() throws Exception {
        var tasks = new TaskRequests(user);
        var task = tasks.create(Map.of("title", "caf\u00e9", "dueDate", "2031-02-28"));
        new TaskRequests().createAt("somebody else's");

        user.request()
                .get("/api/tasks/export")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Disposition", matchesPattern("attachment; filename=\"tasks-[\\d-]{10}\\.ndjson\""));
        var lines = new TaskLines(user).export();
        assertEquals(1, lines.size());
        assertEquals(task.getMap(""), JsonPath.from(lines.getFirst()).getMap(""));
    }

    @Test
    void isEmptyForWhoHasNoTasks() {
        user.request().get("/api/tasks/export").then().statusCode(200).body(emptyString());
    }

    @Test
    void isForTheSignedIn() {
        Api.request().get("/api/tasks/export").then().spec(problem(401, "unauthorized"));
    }

    /** While the client does not read, the cursor waits; when it is gone, so is the cursor. */
    @Test
    void waitsForASlowReaderAndLeavesWithIt() throws Exception {
        StoredTasks.insert(user.id(), MANY, MANY);

        var slow = slowExport(user);

        await().until(() -> waiting() == 1);
        slow.close();
        await().until(() -> waiting() == 0);
    }

    @Test
    void goesOnWhenASlowReaderDoes() throws Exception {
        StoredTasks.insert(user.id(), MANY, MANY);
        var slow = slowExport(user, "Connection: close");
        await().until(() -> waiting() == 1);

        var body = slow.readToEnd();

        assertTrue(body.endsWith("\r\n0\r\n\r\n"));
        var lines = ("\r\n" + body).replaceAll("\r\n[0-9a-f]+\r\n", "");
        assertEquals(MANY, lines.lines().filter(line -> line.startsWith("{")).count());
    }

    /** Nobody may take a part for the whole. */
    @Test
    void isCutWhenTheDatabaseFails() throws Exception {
        StoredTasks.insert(user.id(), MANY, MANY);
        var slow = slowExport(user, "Connection: close");
        await().until(() -> waiting() == 1);

        // It also waits for a moment between two parts that it sends.
        await().until(() -> Database.query("select pg_terminate_backend(pid) " + WAITING), is(List.of("t")));

        assertFalse(slow.readToEnd().endsWith("\r\n0\r\n\r\n"));
    }

    /** Slow readers must not use up the connections that all others need. */
    @Test
    void isRefusedWhileTooManyAreOpen() throws Exception {
        StoredTasks.insert(user.id(), MANY, MANY);
        var other = SignedInUser.create();
        StoredTasks.insert(other.id(), MANY, MANY);
        for (var reader : List.of(user, user, other, other)) {
            slowExport(reader);
        }

        user.request()
                .get("/api/tasks/export")
                .then()
                .spec(problem(429, "too-many-streams"))
                .header("Retry-After", equalTo("10"));
        SignedInUser.create()
                .request()
                .get("/api/tasks/export")
                .then()
                .spec(problem(503, "too-many-streams"))
                .header("Retry-After", equalTo("10"));
        user.request().get("/api/tasks").then().statusCode(200);
    }

    /** Reads the head, and then nothing. */
    private RawStream slowExport(SignedInUser reader, String... headers) throws IOException {
        var stream = RawStream.open(reader, EXPORT, headers);
        open.add(stream);
        assertTrue(stream.readHead().startsWith("HTTP/1.1 200 "));
        return stream;
    }

    private static int waiting() {
        return Integer.parseInt(Database.query("select count(*) " + WAITING).getFirst());
    }
}
