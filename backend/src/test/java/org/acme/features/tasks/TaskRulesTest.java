package org.acme.features.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.acme.contracts.tasks.TaskSort;
import org.acme.features.tasks.TaskDoor.Answer;
import org.acme.support.Api;
import org.acme.support.Database;
import org.acme.support.SignedInUser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of tasks, whichever way one comes. */
@QuarkusTest
class TaskRulesTest {
    private static final String DOORS = "org.acme.features.tasks.TaskDoor#all";
    private static final Map<String, String> DRAFT = Map.of("title", "Paint");

    private final SignedInUser user = SignedInUser.create();

    @ParameterizedTest
    @MethodSource(DOORS)
    void letAUserKeepTasks(TaskDoor door) {
        var created = door.create(user.request(), DRAFT);
        var id = created.text("id");

        assertEquals(created, door.read(user.request(), id));
        assertEquals(
                List.of(created.value()), door.list(user.request(), Map.of()).items());
        assertEquals(
                "Varnish",
                door.update(user.request(), id, 0, Map.of("title", "Varnish")).text("title"));
        assertNull(door.delete(user.request(), id, 1).code());
        assertProblem("not-found", door.read(user.request(), id));
    }

    @ParameterizedTest
    @MethodSource(DOORS)
    void hideTasksFromOthers(TaskDoor door) {
        var task = door.create(user.request(), DRAFT);
        var id = task.text("id");
        var stranger = SignedInUser.create();

        assertProblem("not-found", door.read(stranger.request(), id));
        assertProblem("not-found", door.update(stranger.request(), id, 0, Map.of("title", "Stolen")));
        assertProblem("not-found", door.delete(stranger.request(), id, 0));
        assertEquals(
                List.of(), door.list(stranger.request(), Map.of("q", "paint")).items());
        assertEquals(task, door.read(user.request(), id));
    }

    @ParameterizedTest
    @MethodSource(DOORS)
    void knowNoTaskThatNeverWas(TaskDoor door) {
        var id = UUID.randomUUID().toString();

        assertProblem("not-found", door.read(user.request(), id));
        assertProblem("not-found", door.update(user.request(), id, 0, DRAFT));
        assertProblem("not-found", door.delete(user.request(), id, 0));
    }

    @ParameterizedTest
    @MethodSource(DOORS)
    void keepStaleWritersFromUndoingOthers(TaskDoor door) {
        var id = door.create(user.request(), DRAFT).text("id");
        var changed = door.update(user.request(), id, 0, Map.of("title", "Varnish"));

        var late = door.update(user.request(), id, 0, Map.of("title", "Scrape"));

        assertProblem("stale-version", late);
        assertEquals(changed.value(), late.current());
        assertProblem("stale-version", door.delete(user.request(), id, 0));
        assertEquals(changed, door.read(user.request(), id));
        assertNull(door.update(user.request(), id, null, DRAFT).code());
    }

    @ParameterizedTest
    @MethodSource
    void tellWhichValueBreaksARule(TaskDoor door, String member, String value) {
        var id = door.create(user.request(), DRAFT).text("id");
        var draft = new HashMap<String, Object>(DRAFT);
        draft.put(member, value);

        assertInvalid("/" + member, door.create(user.request(), draft));
        assertInvalid("/" + member, door.update(user.request(), id, 0, draft));
        assertEquals("0", door.read(user.request(), id).text("version"));
    }

    static Stream<Arguments> tellWhichValueBreaksARule() {
        return throughEveryDoor(
                List.of("title", ""),
                List.of("title", " "),
                List.of("title", "x".repeat(201)),
                List.of("title", "NUL \0"),
                List.of("title", "half \ud83d"),
                List.of("description", "x".repeat(4001)),
                List.of("description", "NUL \0"),
                List.of("dueDate", "tomorrow"),
                List.of("dueDate", "2031-02-29"),
                List.of("dueDate", "2031-02-28T12:00:00Z"));
    }

    /** GraphQL refuses these before it knows of any pointers. */
    @ParameterizedTest
    @MethodSource
    void refuseValuesOfTheWrongType(TaskDoor door, String member, @Nullable Object value) {
        var draft = new HashMap<String, @Nullable Object>(DRAFT);
        draft.put(member, value);

        assertProblem("validation", door.create(user.request(), draft));
    }

    static Stream<Arguments> refuseValuesOfTheWrongType() {
        return throughEveryDoor(
                List.of("title", 5),
                List.of("title", true),
                List.of("title", List.of("Paint")),
                Arrays.<@Nullable Object>asList("title", null),
                List.of("description", 5),
                List.of("status", "LATER"),
                List.of("status", ""),
                List.of("status", 1),
                List.of("dueDate", 20310228),
                List.of("owner", "me"));
    }

    @ParameterizedTest
    @MethodSource(DOORS)
    void boundPages(TaskDoor door) {
        for (var size : List.of(0, -1, 101)) {
            assertInvalid(door.size(), door.list(user.request(), Map.of("size", size)));
        }
    }

    @ParameterizedTest
    @MethodSource
    void tellWhichParameterBreaksARule(TaskDoor door, String parameter, String value) {
        assertInvalid("?" + parameter, door.list(user.request(), Map.of(parameter, value)));
    }

    static Stream<Arguments> tellWhichParameterBreaksARule() {
        return throughEveryDoor(
                List.of("after", "garbage"),
                List.of("after", "Y3JlYXRlZEF0IGRlc2MsIGlkIGRlc2MKMQoy"),
                List.of("q", "x".repeat(201)),
                List.of("q", "NUL \0"));
    }

    @ParameterizedTest
    @MethodSource
    void refuseParametersThatMeanNothing(TaskDoor door, String parameter, String value) {
        assertProblem("validation", door.list(user.request(), Map.of(parameter, value)));
    }

    static Stream<Arguments> refuseParametersThatMeanNothing() {
        return throughEveryDoor(
                List.of("size", "x"),
                List.of("size", "1.5"),
                List.of("status", "LATER"),
                List.of("status", "done"),
                List.of("sort", "size"));
    }

    @ParameterizedTest
    @MethodSource(DOORS)
    void showEveryTaskOnceAndInOrder(TaskDoor door) {
        StoredTasks.insert(user.id(), 25, 4);
        var ids = new ArrayList<Object>();
        var parameters = new HashMap<String, @Nullable Object>(Map.of("size", 4, "sort", door.name(TaskSort.TITLE)));
        do {
            var page = door.list(user.request(), parameters);
            page.items().forEach(task -> ids.add(task.get("id")));
            parameters.put("after", page.value().get("nextCursor"));
        } while (parameters.get("after") != null);

        assertEquals(Database.query("select id from task where owner_id = ? order by title, id", user.id()), ids);
    }

    @ParameterizedTest
    @MethodSource(DOORS)
    void takeACursorForItsOwnOrderOnly(TaskDoor door) {
        StoredTasks.insert(user.id(), 2, 2);
        var title = Map.of("size", 1, "sort", door.name(TaskSort.TITLE));
        var cursor = door.list(user.request(), title).text("nextCursor");

        assertInvalid("?after", door.list(user.request(), Map.of("after", cursor, "sort", door.name(TaskSort.NEWEST))));
    }

    @ParameterizedTest
    @MethodSource(DOORS)
    void askForAnAccessToken(TaskDoor door) {
        var id = door.create(user.request(), DRAFT).text("id");

        assertProblem("unauthorized", door.create(Api.request(), DRAFT));
        assertProblem("unauthorized", door.read(Api.request(), id));
        assertProblem("unauthorized", door.update(Api.request(), id, 0, DRAFT));
        assertProblem("unauthorized", door.delete(Api.request(), id, 0));
        assertProblem("unauthorized", door.list(Api.request(), Map.of()));
        assertProblem("unauthorized", door.list(SignedInUser.with("garbage"), Map.of()));
    }

    @ParameterizedTest
    @MethodSource(DOORS)
    void endWithTheSession(TaskDoor door) {
        var id = door.create(user.request(), DRAFT).text("id");
        user.request().post("/api/auth/logout").then().statusCode(204);

        assertProblem("unauthorized", door.read(user.request(), id));
        assertProblem("unauthorized", door.create(user.request(), DRAFT));
    }

    private static Stream<Arguments> throughEveryDoor(List<?>... cases) {
        return TaskDoor.all().flatMap(door -> Stream.of(cases).map(it -> arguments(door, it.get(0), it.get(1))));
    }

    private static void assertProblem(String code, Answer answer) {
        assertEquals(code, answer.code(), answer::toString);
    }

    private static void assertInvalid(String pointer, Answer answer) {
        assertProblem("validation", answer);
        assertEquals(List.of(pointer), answer.pointers());
    }
}
