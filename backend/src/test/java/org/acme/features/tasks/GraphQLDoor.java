package org.acme.features.tasks;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.acme.contracts.tasks.TaskSort;
import org.acme.support.GraphQLRequests;
import org.jspecify.annotations.Nullable;

/** Tasks over GraphQL. */
final class GraphQLDoor implements TaskDoor {
    private static final String TASK = "{id title description status dueDate createdAt updatedAt version}";

    @Override
    public Answer create(RequestSpecification caller, Map<String, ?> draft) {
        return run(
                caller,
                "mutation($task: TaskDraftInput!) {answer: createTask(task: $task) " + TASK + "}",
                Map.of("task", draft));
    }

    @Override
    public Answer read(RequestSpecification caller, String id) {
        return run(caller, "query($id: ID!) {answer: task(id: $id) " + TASK + "}", Map.of("id", id));
    }

    @Override
    public Answer update(RequestSpecification caller, String id, @Nullable Integer version, Map<String, ?> draft) {
        var variables = new HashMap<String, @Nullable Object>(Map.of("id", id, "task", draft));
        variables.put("version", version);
        return run(
                caller,
                "mutation($id: ID!, $version: Int, $task: TaskDraftInput!)"
                        + " {answer: updateTask(id: $id, version: $version, task: $task) " + TASK + "}",
                variables);
    }

    @Override
    public Answer delete(RequestSpecification caller, String id, @Nullable Integer version) {
        var variables = new HashMap<String, @Nullable Object>(Map.of("id", id));
        variables.put("version", version);
        return run(
                caller,
                "mutation($id: ID!, $version: Int) {answer: deleteTask(id: $id, version: $version)}",
                variables);
    }

    @Override
    public Answer list(RequestSpecification caller, Map<String, ?> parameters) {
        var answer = run(
                caller,
                "query($size: Int, $after: String, $status: TaskStatus, $q: String, $sort: TaskSort)"
                        + " {answer: tasks(first: $size, after: $after, status: $status, q: $q, sort: $sort)"
                        + " {items: nodes " + TASK + " pageInfo {hasNextPage endCursor}}}",
                parameters);
        if (answer.code() != null) {
            return answer;
        }
        var page = new HashMap<>(answer.value());
        var info = (Map<?, ?>) Objects.requireNonNull(page.remove("pageInfo"));
        page.put("nextCursor", Boolean.TRUE.equals(info.get("hasNextPage")) ? info.get("endCursor") : null);
        return Answer.of(page);
    }

    @Override
    public String name(TaskSort sort) {
        return sort.name();
    }

    @Override
    public String size() {
        return "?first";
    }

    @Override
    public String toString() {
        return "GraphQL";
    }

    private static Answer run(RequestSpecification caller, String query, Map<String, ?> variables) {
        var response = caller.contentType(ContentType.JSON)
                .accept(GraphQLRequests.RESPONSE)
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql");
        var errors = response.jsonPath().<Map<String, Object>>getList("errors");
        return errors == null ? value(response.jsonPath()) : problem(response);
    }

    /** A scalar stands alone. */
    private static Answer value(JsonPath response) {
        return response.get("data.answer") instanceof Map
                ? Answer.of(response.getMap("data.answer"))
                : Answer.of(Map.of());
    }

    private static Answer problem(Response response) {
        response.then()
                .body("errors.message", not(List.of("")))
                .body(not(containsString("Exception")))
                .body(not(containsString("org.acme")))
                .body(not(containsString("Value{")));
        var path = response.jsonPath();
        return Answer.problem(path.getString("errors[0].extensions.code"), path.setRootPath("errors[0].extensions"));
    }
}
