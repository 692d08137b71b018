package org.acme.features.tasks;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.acme.contracts.tasks.TaskSort;
import org.jspecify.annotations.Nullable;

/**
 * One way to the tasks. What it must not do is the same for all of them, so there is one test for all: a transport that
 * is added here is held to every rule at once.
 */
interface TaskDoor {
    static Stream<TaskDoor> all() {
        return Stream.of(new RestDoor(), new GraphQLDoor());
    }

    Answer create(RequestSpecification caller, Map<String, ?> draft);

    Answer read(RequestSpecification caller, String id);

    Answer update(RequestSpecification caller, String id, @Nullable Integer version, Map<String, ?> draft);

    Answer delete(RequestSpecification caller, String id, @Nullable Integer version);

    /** The parameters are size, after, status, q and sort. */
    Answer list(RequestSpecification caller, Map<String, ?> parameters);

    /** What an order is called. */
    String name(TaskSort sort);

    /** What the greatest number of tasks on a page is called. */
    String size();

    /**
     * What a call came to.
     *
     * @param code the kind of problem; null when it succeeded
     * @param pointers where the values stand that are not valid
     * @param value what was asked for; empty when it failed
     * @param current the task as it is now, where the problem is that it changed
     */
    record Answer(
            @Nullable String code, List<String> pointers, Map<String, Object> value, Map<String, Object> current) {

        static Answer of(Map<String, Object> value) {
            return new Answer(null, List.of(), value, Map.of());
        }

        /** Reads a problem, or its members in the extensions of an error. */
        static Answer problem(String code, JsonPath members) {
            return new Answer(
                    code,
                    orEmpty(members.getList("errors.pointer"), List.of()),
                    Map.of(),
                    orEmpty(members.getMap("current"), Map.of()));
        }

        String text(String member) {
            return String.valueOf(value.get(member));
        }

        /** The tasks of a page. */
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> items() {
            return (List<Map<String, Object>>) Objects.requireNonNull(value.get("items"));
        }

        private static <T> T orEmpty(@Nullable T given, T empty) {
            return given == null ? empty : given;
        }
    }
}
