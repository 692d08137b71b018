package org.acme.features.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.acme.contracts.tasks.TaskSort;
import org.acme.features.tasks.TaskDoor.Answer;
import org.acme.support.Api;
import org.acme.support.Database;
import org.acme.support.SignedInUser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
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

    private static void assertProblem(String code, Answer answer) {
        assertEquals(code, answer.code(), answer::toString);
    }

    private static void assertInvalid(String pointer, Answer answer) {
        assertProblem("validation", answer);
        assertEquals(List.of(pointer), answer.pointers());
    }
}
