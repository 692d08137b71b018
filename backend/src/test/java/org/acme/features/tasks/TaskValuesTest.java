package org.acme.features.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.acme.features.tasks.TaskDoor.Answer;
import org.acme.support.SignedInUser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What tasks refuse, whichever way it comes. */
@QuarkusTest
class TaskValuesTest {
    private static final String DOORS = "org.acme.features.tasks.TaskDoor#all";
    private static final Map<String, String> DRAFT = Map.of("title", "Paint");

    private final SignedInUser user = SignedInUser.create();

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
