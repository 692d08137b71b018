package org.acme.features.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.acme.support.GraphQLRequests;
import org.acme.support.SignedInUser;
import org.acme.support.SocketClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whichever way a change comes, the sockets of its user hear of it, and those of others do not. */
@QuarkusTest
class TaskSocketTest {
    private final SignedInUser user = SignedInUser.create();

    @ParameterizedTest
    @MethodSource("org.acme.features.tasks.TaskDoor#all")
    void tellsOfEveryChange(TaskDoor door) {
        try (var socket = listen(user)) {
            var created = door.create(user.request(), Map.of("title", "Paint"));
            var id = created.text("id");
            assertEquals(created.value(), socket.next("created").getMap("task"));

            var updated = door.update(user.request(), id, 0, Map.of("title", "Varnish"));
            assertEquals(updated.value(), socket.next("updated").getMap("task"));

            door.delete(user.request(), id, 1);
            assertEquals(id, socket.next("deleted").getString("id"));
        }
    }

    @Test
    void tellsOfAPatch() {
        var tasks = new TaskRequests(user);
        var path = tasks.createAt("Paint");
        try (var socket = listen(user)) {
            tasks.patch(path, "{\"status\": \"DONE\"}").statusCode(200);

            assertEquals("DONE", socket.next("updated").getString("task.status"));
        }
    }

    @Test
    void tellsOfAnImportOnce() throws Exception {
        var lines = IntStream.range(0, 1200).mapToObj("{\"title\": \"%d\"}"::formatted);
        try (var socket = listen(user)) {
            new TaskLines(user).report("", lines.toArray(String[]::new));
            new TaskRequests(user).createAt("Afterwards");

            assertEquals(List.of("changed", "created"), types(socket, 2));
        }
    }

    @Test
    void tellsNothingOfAnImportThatWasRefused() throws Exception {
        try (var socket = listen(user)) {
            new TaskLines(user).report("?atomic=true", "{\"title\": \"one\"}", "{}");
            new TaskLines(user).report("", "{}");
            new TaskRequests(user).createAt("Afterwards");

            assertEquals(List.of("created"), types(socket, 1));
        }
    }

    @Test
    void tellsNothingOfAChangeThatWasRefused() {
        var tasks = new TaskRequests(user);
        try (var socket = listen(user)) {
            user.json(Map.of("title", "")).post("/api/tasks").then().statusCode(400);
            tasks.createAt("Afterwards");

            assertEquals(List.of("created"), types(socket, 1));
        }
    }

    /** A notification could not carry it. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "\\u0001", "\\\"", "\ud83d\ude00"})
    void sendsItsClientsToReadWhatIsTooLong(String character) {
        var draft = "{\"title\": \"%s\", \"description\": \"%s\"}";
        var units = character.codePointCount(0, character.length()) == character.length() ? 1 : 2;
        try (var socket = listen(user)) {
            user.json(draft.formatted(character.repeat(200 / units), character.repeat(800 / units)))
                    .post("/api/tasks")
                    .then()
                    .statusCode(201);
            user.json(draft.formatted("long", character.repeat(4000 / units)))
                    .post("/api/tasks")
                    .then()
                    .statusCode(201);

            assertEquals(List.of("created", "changed"), types(socket, 2));
        }
    }

    @Test
    void tellsOnlyTheOwner() {
        var stranger = SignedInUser.create();
        try (var socket = listen(stranger)) {
            var created = new TaskRequests(user).create(Map.of("title", "Mine"));
            GraphQLRequests.send(user, "mutation {deleteTask(id: \"%s\")}".formatted(created.getString("id")))
                    .statusCode(200);
            var own = new TaskRequests(stranger).create(Map.of("title", "Theirs"));

            assertEquals(own.getMap(""), socket.next().getMap("task"));
        }
    }

    @Test
    void isForListeningOnly() {
        try (var socket = listen(user)) {
            socket.send("{\"type\":\"create\",\"task\":{\"title\":\"Paint\"}}");

            assertEquals("validation", socket.next().getString("code"));
            assertTrue(new TaskRequests(user)
                    .list(Map.of())
                    .jsonPath()
                    .getList("items")
                    .isEmpty());
        }
    }

    /** From now on the socket hears everything. */
    private static SocketClient listen(SignedInUser user) {
        var socket = SocketClient.open("/ws/tasks", user);
        assertEquals("changed", socket.next().getString("type"));
        return socket;
    }

    private static List<String> types(SocketClient socket, int count) {
        return IntStream.range(0, count)
                .mapToObj(message -> socket.next().getString("type"))
                .toList();
    }
}
