package org.acme.features.tasks;

import static org.acme.support.Problems.invalid;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.acme.support.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TaskPageTest {
    private final TaskRequests tasks = new TaskRequests();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "createdAt  | created_at, id",
                "-createdAt | created_at desc, id desc",
                "updatedAt  | updated_at, id",
                "-updatedAt | updated_at desc, id desc",
                "title      | title, id",
                "-title     | title desc, id desc",
                "dueDate    | due_date nulls last, id",
                "-dueDate   | due_date desc nulls first, id desc",
            })
    void showsEveryTaskOnceAndInOrder(String sort, String orderBy) {
        StoredTasks.insert(tasks.user().id(), 25, 4);

        assertEquals(
                Database.query(
                        "select id from task where owner_id = ? order by " + orderBy,
                        tasks.user().id()),
                walk(Map.of("sort", sort, "size", 4)));
    }

    @Test
    void showsEveryTaskOfAFilterOnce() {
        StoredTasks.insert(tasks.user().id(), 25, 4);

        assertEquals(
                Database.query(
                        "select id from task where owner_id = ? and status = 'DONE' order by title, id",
                        tasks.user().id()),
                walk(Map.of("sort", "title", "size", 4, "status", "DONE", "q", "title")));
    }

    @Test
    void missesNoTaskThatStoodBehindOneThatWasDeleted() {
        StoredTasks.insert(tasks.user().id(), 5, 5);
        var page = tasks.list(Map.of("sort", "title", "size", 2)).jsonPath();
        tasks.user()
                .request()
                .delete("/api/tasks/" + page.getString("items[1].id"))
                .then()
                .statusCode(204);

        var next = tasks.list(Map.of("sort", "title", "size", 2, "after", page.getString("nextCursor")));

        assertEquals(List.of("title 2", "title 3"), next.jsonPath().getList("items.title"));
    }

    @Test
    void isTheLastWhenNothingFollows() {
        StoredTasks.insert(tasks.user().id(), 2, 2);

        tasks.list(Map.of("size", 2)).then().body("items", hasSize(2)).body("nextCursor", nullValue());
    }

    @Test
    void hasTwentyTasksUnlessAskedOtherwise() {
        StoredTasks.insert(tasks.user().id(), 101, 101);

        tasks.list(Map.of()).then().body("items", hasSize(20));
        tasks.list(Map.of("size", 1)).then().body("items", hasSize(1));
        tasks.list(Map.of("size", 100)).then().body("items", hasSize(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "x", "1.5", "99999999999", "0x10"})
    void refusesOtherSizes(String size) {
        tasks.list(Map.of("size", size)).then().spec(invalid("?size"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "%%%", "AAAA", "\0", "Y3JlYXRlZEF0IGRlc2MsIGlkIGRlc2MKMQoy"})
    void refusesACursorThatItDidNotGive(String cursor) {
        tasks.list(Map.of("after", cursor)).then().spec(invalid("?after"));
    }

    @ParameterizedTest
    @CsvSource({
        "title, title asc, x\0y",
        "createdAt, createdAt asc, +999999999-12-31T23:59:59Z",
        "-createdAt, createdAt desc, -999999999-01-01T00:00:00Z",
        "dueDate, 'coalesce(dueDate, date 9999-12-31) asc', +999999999-12-31",
    })
    void refusesACursorThatNoRowCanHave(String sort, String order, String key) {
        var text = "%s, id %s\n%s\n%s".formatted(order, order.replaceAll(".* ", ""), UUID.randomUUID(), key);
        var cursor = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        tasks.list(Map.of("sort", sort, "after", cursor)).then().spec(invalid("?after"));
    }

    @Test
    void refusesACursorOfAnotherOrder() {
        StoredTasks.insert(tasks.user().id(), 2, 2);
        String cursor =
                tasks.list(Map.of("size", 1, "sort", "title")).jsonPath().getString("nextCursor");

        tasks.list(Map.of("after", cursor, "sort", "-title")).then().spec(invalid("?after"));
        tasks.list(Map.of("after", cursor)).then().spec(invalid("?after"));
    }

    private List<String> walk(Map<String, Object> query) {
        var ids = new ArrayList<String>();
        var parameters = new HashMap<>(query);
        do {
            var page = tasks.list(parameters).then().statusCode(200).extract().jsonPath();
            ids.addAll(page.getList("items.id"));
            parameters.put("after", page.getString("nextCursor"));
        } while (parameters.get("after") != null);
        return ids;
    }
}
