package org.acme.features.tasks;

import static org.acme.support.Problems.invalid;
import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.acme.support.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class TaskResourceTest {
    private final TaskRequests tasks = new TaskRequests();

    @ParameterizedTest
    @EnumSource(names = {"GET", "PUT", "PATCH", "DELETE"})
    void knowsThatAnImportIsNoTask(Method method) {
        tasks.user()
                .json(Map.of("title", "Paint"))
                .request(method, "/api/tasks/import")
                .then()
                .spec(problem(405, "method-not-allowed"))
                .header("Allow", equalTo("OPTIONS, POST"));
        tasks.user()
                .json(Map.of("title", "Paint"))
                .request(method, "/api/tasks/unknown")
                .then()
                .spec(problem(404, "not-found"));
    }

    @Test
    void createsATask() {
        var location = tasks.user()
                .json(Map.of("title", "Paint", "description", "Blue", "status", "IN_PROGRESS", "dueDate", "2031-02-28"))
                .post("/api/tasks")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("id", matchesPattern("[0-9a-f]{8}-[0-9a-f]{4}-7.*"))
                .body("title", equalTo("Paint"))
                .body("description", equalTo("Blue"))
                .body("status", equalTo("IN_PROGRESS"))
                .body("dueDate", equalTo("2031-02-28"))
                .body("createdAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT.*Z"))
                .body("version", equalTo(0))
                .extract()
                .header("Location");

        tasks.get(location).statusCode(200).body("title", equalTo("Paint"));
    }

    @Test
    void givesATaskTheSameFormWheneverItIsRead() {
        var created = tasks.create(Map.of("title", "Paint"));

        assertEquals(
                created.getMap(""),
                tasks.get(TaskRequests.path(created)).extract().jsonPath().getMap(""));
        assertEquals(created.getMap(""), tasks.list(Map.of()).jsonPath().getMap("items[0]"));
    }

    @Test
    void fillsInWhatADraftLeavesOut() {
        tasks.get(tasks.createAt("Paint"))
                .body("description", equalTo(""))
                .body("status", equalTo("OPEN"))
                .body("dueDate", nullValue());
    }

    @ParameterizedTest
    @MethodSource
    void refusesValuesThatBreakARule(String member, Object value) {
        var body = new HashMap<String, Object>(Map.of("title", "Paint"));
        body.put(member, value);

        tasks.user().json(body).post("/api/tasks").then().spec(invalid("/" + member));
        assertEquals(0, tasks.list(Map.of()).jsonPath().getList("items").size());
    }

    static Stream<Arguments> refusesValuesThatBreakARule() {
        return Stream.of(
                arguments("title", ""),
                arguments("title", " "),
                arguments("title", "x".repeat(201)),
                arguments("title", "NUL \0"),
                arguments("description", "x".repeat(4001)),
                arguments("description", 5),
                arguments("status", "LATER"),
                arguments("status", ""),
                arguments("status", 1),
                arguments("dueDate", "tomorrow"),
                arguments("dueDate", "2031-02-29"),
                arguments("dueDate", "+12031-02-28"),
                arguments("dueDate", "-0044-03-15"),
                arguments("dueDate", "2031-02-28T12:00:00Z"),
                arguments("dueDate", 20310228),
                arguments("owner", "me"));
    }

    @Test
    void takesTheLongestValues() {
        var created = tasks.create(Map.of("title", "é".repeat(200), "description", "é".repeat(4000)));

        assertEquals("é".repeat(4000), created.getString("description"));
    }

    @Test
    void replacesATaskWithOneThatWasRead() {
        var created = tasks.create(Map.of("title", "Paint", "description", "Blue", "dueDate", "2031-02-28"));
        var changed = new HashMap<>(created.getMap(""));
        changed.put("title", "Paint the fence");

        tasks.user()
                .json(changed)
                .put(TaskRequests.path(created))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("title", equalTo("Paint the fence"))
                .body("description", equalTo("Blue"))
                .body("createdAt", equalTo(created.getString("createdAt")))
                .body("version", equalTo(1));
    }

    @Test
    void clearsWhatAReplacementLeavesOut() {
        var created = tasks.create(
                Map.of("title", "Paint", "description", "Blue", "status", "DONE", "dueDate", "2031-02-28"));

        tasks.user()
                .json(Map.of("title", "Paint"))
                .put(TaskRequests.path(created))
                .then()
                .statusCode(200);

        tasks.get(TaskRequests.path(created))
                .body("description", equalTo(""))
                .body("status", equalTo("OPEN"))
                .body("dueDate", nullValue());
    }

    @Test
    void deletesATask() {
        var path = tasks.createAt("Paint");

        tasks.user().request().delete(path).then().statusCode(204).body(equalTo(""));

        tasks.get(path).spec(problem(404, "not-found"));
        tasks.user().request().delete(path).then().spec(problem(404, "not-found"));
    }

    @Test
    void doesNotFindATaskThatNeverWas() {
        tasks.get("/api/tasks/" + UUID.randomUUID()).spec(problem(404, "not-found"));
        tasks.get("/api/tasks/no-id").spec(problem(404, "not-found"));
    }

    @Test
    void asksForAnAccessToken() {
        Api.request().get("/api/tasks").then().spec(problem(401, "unauthorized"));
        Api.json(Map.of("title", "Paint")).post("/api/tasks").then().spec(problem(401, "unauthorized"));
    }
}
