package org.acme.features.tasks;

import static java.util.stream.Collectors.joining;
import static org.acme.support.GraphQLRequests.failure;
import static org.acme.support.GraphQLRequests.send;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What GraphQL has beyond the rules that all transports share. */
@QuarkusTest
class TaskGraphQLTest {
    private static final String CONNECTION = """
            query($after: String) {
              tasks(first: 2, sort: TITLE, after: $after) {
                edges {cursor node {title}}
                nodes {title}
                pageInfo {hasNextPage hasPreviousPage startCursor endCursor}
              }
            }""";

    private final SignedInUser user = SignedInUser.create();

    @Test
    void pagesThroughAConnection() {
        StoredTasks.insert(user.id(), 3, 3);

        var first = send(user, CONNECTION)
                .statusCode(200)
                .body("data.tasks.pageInfo.hasNextPage", equalTo(true))
                .body("data.tasks.pageInfo.hasPreviousPage", equalTo(false))
                .extract()
                .jsonPath();
        List<String> cursors = first.getList("data.tasks.edges.cursor");
        assertEquals(first.getList("data.tasks.nodes"), first.getList("data.tasks.edges.node"));
        assertEquals(cursors.getFirst(), first.getString("data.tasks.pageInfo.startCursor"));
        assertEquals(cursors.getLast(), first.getString("data.tasks.pageInfo.endCursor"));

        send(user, CONNECTION, Map.of("after", cursors.getFirst()))
                .body("data.tasks.nodes.title", equalTo(List.of("title 1", "title 2")))
                .body("data.tasks.pageInfo.hasNextPage", equalTo(false))
                .body("data.tasks.pageInfo.hasPreviousPage", equalTo(true));
    }

    @Test
    void hasNoCursorsWithoutTasks() {
        send(user, CONNECTION)
                .body("data.tasks.edges", empty())
                .body("data.tasks.pageInfo.startCursor", nullValue())
                .body("data.tasks.pageInfo.endCursor", nullValue());
    }

    /** The engine reads the fields of a query at the same time. */
    @Test
    void readsSeveralListsInOneQuery() {
        StoredTasks.insert(user.id(), 50, 50);
        var page = "tasks(first: 50) {nodes {id title description status}}";

        for (int time = 0; time < 10; time++) {
            send(user, "{a: %1$s b: %1$s c: %1$s}".formatted(page))
                    .statusCode(200)
                    .body("errors", nullValue())
                    .body("data.a.nodes.size()", equalTo(50))
                    .body("data.c.nodes.size()", equalTo(50));
        }
    }

    @Test
    void countsTheRowsOfEveryPage() {
        var page = "tasks(first: 100) {edges {cursor node {id title description status dueDate version}}}";

        send(user, "{%s}".formatted(page)).statusCode(200);
        send(user, "{" + "a: %1$s b: %1$s c: %1$s d: %1$s e: %1$s f: %1$s}".formatted(page))
                .spec(failure(400, "query-too-complex"));
        send(user, "{tasks(first: 2147483647) {nodes {id}}}").spec(failure(400, "query-too-complex"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "(first: null)", "(first: $absent)"})
    void takesAPageOfNoLengthForAUsualOne(String arguments) {
        var task = "{id title description status dueDate createdAt updatedAt version}";
        var page = "tasks%1$s {nodes %2$s edges {cursor node %2$s}}".formatted(arguments, task);
        var pages = IntStream.range(0, 15)
                .mapToObj("page%d: "::formatted)
                .map(alias -> alias + page)
                .collect(joining(" "));

        send(user, "query($absent: Int) {tasks(first: $absent) {nodes {id}} %s}".formatted(pages))
                .spec(failure(400, "query-too-complex"));
    }

    @Test
    void runsTheOperationThatIsNamed() {
        var body = Map.of(
                "query",
                "query Read {tasks {nodes {id}}} mutation Write {createTask(task: {title: \"Paint\"}) {title}}",
                "operationName",
                "Write");

        user.json(body).post("/graphql").then().body("data.createTask.title", equalTo("Paint"));
    }

    @Test
    void tellsWhichIdIsNone() {
        send(user, "{task(id: \"no-id\") {id}}")
                .body("errors[0].extensions.code", equalTo("validation"))
                .body("errors[0].extensions.errors[0].pointer", equalTo("?id"));
    }
}
