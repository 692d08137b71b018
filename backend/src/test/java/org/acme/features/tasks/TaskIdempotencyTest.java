// Only for the feature tasks: it tests the platform, which a copy of the feature need not do again.
package org.acme.features.tasks;

import static org.acme.support.Problems.invalid;
import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.acme.support.Database;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same request, sent again by a client that does not know whether it was heard. */
@QuarkusTest
class TaskIdempotencyTest {
    private static final Map<String, String> DRAFT = Map.of("title", "Once");

    private final SignedInUser user = SignedInUser.create();
    private final String key = UUID.randomUUID().toString();

    @Test
    void isAnsweredAsTheFirstTime() {
        var first = create(key, DRAFT);
        // What happens to the task afterwards changes nothing about what was answered.
        user.request()
                .delete("/api/tasks/" + first.jsonPath().getString("id"))
                .then()
                .statusCode(204);

        create(key, DRAFT)
                .then()
                .statusCode(201)
                .contentType("application/json")
                .header("Location", equalTo(first.header("Location")))
                .header("ETag", equalTo(first.header("ETag")))
                .body(equalTo(first.asString()));
        assertTasks(0);
    }

    @Test
    void isTheSameWithAndWithoutQuotes() {
        assertEquals(
                create(key, DRAFT).asString(),
                create("\"%s\"".formatted(key), DRAFT).asString());
    }

    @Test
    void mustHaveTheSameBody() {
        create(key, DRAFT).then().statusCode(201);

        create(key, Map.of("title", "Other")).then().spec(problem(422, "idempotency-key-reused"));
        assertTasks(1);
    }

    @Test
    void isAnotherOneWithAnotherKeyOrNone() {
        create(key, DRAFT).then().statusCode(201);
        create("another", DRAFT).then().statusCode(201);
        user.json(DRAFT).post("/api/tasks").then().statusCode(201);

        assertTasks(3);
    }

    @Test
    void isAnotherOneFromAnotherUser() {
        var first = create(key, DRAFT).jsonPath().getString("id");

        var second = request(SignedInUser.create(), key, DRAFT).jsonPath().getString("id");

        assertEquals(2, Stream.of(first, second).distinct().count());
    }

    /** What failed was not done, so the key is still free. */
    @Test
    void canBeCorrectedWhenItWasRefused() {
        create(key, Map.of("title", "")).then().statusCode(400);

        create(key, DRAFT).then().statusCode(201);
        create(key, DRAFT).then().statusCode(201);
        assertTasks(1);
    }

    @Test
    void isForgottenAfterADay() {
        var first = create(key, DRAFT).jsonPath().getString("id");
        var forgotten = create("swept", DRAFT);
        assertEquals(201, forgotten.statusCode());
        Database.query(
                "update idempotent_answer set created_at = created_at - interval '24 hours' where account_id = ?",
                user.id());

        var second = create(key, Map.of("title", "Again")).jsonPath().getString("id");

        assertEquals(2, Stream.of(first, second).distinct().count());
        assertEquals(
                "1",
                Database.query("select count(*) from idempotent_answer where account_id = ?", user.id())
                        .getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "\"open", "a, b", "a\"b", "caf\u00e9"})
    void needsAKeyThatCanBeRead(String malformed) {
        create(malformed, DRAFT).then().spec(invalid("Idempotency-Key"));
    }

    @ParameterizedTest
    @CsvSource({"255, 201", "256, 400"})
    void needsAKeyOfBoundedLength(int length, int status) {
        create("k".repeat(length), DRAFT).then().statusCode(status);
    }

    @Test
    void createsOneRowHoweverManyAreSentAtOnce() throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Response> send = () -> create(key, DRAFT);
            var answers =
                    executor.invokeAll(Stream.generate(() -> send).limit(100).toList());

            assertEquals(
                    1,
                    answers.stream()
                            .map(answer -> answer.resultNow())
                            .map(answer -> answer.statusCode() + answer.header("Location") + answer.asString())
                            .distinct()
                            .count());
        }
        assertTasks(1);
    }

    private Response create(String key, Map<String, String> draft) {
        return request(user, key, draft);
    }

    private static Response request(SignedInUser user, String key, Map<String, String> draft) {
        return user.json(draft).header("Idempotency-Key", key).post("/api/tasks");
    }

    private void assertTasks(int count) {
        user.request().get("/api/tasks").then().body("items", hasSize(count));
    }
}
