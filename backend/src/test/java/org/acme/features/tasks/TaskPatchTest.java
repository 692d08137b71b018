package org.acme.features.tasks;

import static org.acme.support.Problems.invalid;
import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON Merge Patch, RFC 7396. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskPatchTest {
    private final TaskRequests tasks = new TaskRequests();
    private String path = "";

    @BeforeEach
    void create() {
        path = TaskRequests.path(tasks.create(
                Map.of("title", "Paint", "description", "Blue", "status", "IN_PROGRESS", "dueDate", "2031-02-28")));
    }

    @Test
    void changesOneMemberAndKeepsTheOthers() {
        tasks.patch(path, "{\"status\": \"DONE\"}")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("title", equalTo("Paint"))
                .body("description", equalTo("Blue"))
                .body("status", equalTo("DONE"))
                .body("dueDate", equalTo("2031-02-28"));
    }

    @Test
    void removesAMemberThatIsNull() {
        tasks.patch(path, "{\"dueDate\": null, \"description\": null}")
                .statusCode(200)
                .body("title", equalTo("Paint"))
                .body("description", equalTo(""))
                .body("dueDate", nullValue());
    }

    @Test
    void changesNothingWhenItIsEmpty() {
        tasks.patch(path, "{}").statusCode(200).header("ETag", equalTo("\"0\""));
    }

    @Test
    void mayBeSentAsPlainJson() {
        tasks.user()
                .json("{\"title\": \"Varnish\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("title", equalTo("Varnish"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "{\"title\": null},        /title",
                "{\"title\": \"\"},        /title",
                "{\"title\": 5},           /title",
                "{\"title\": 1e400},       /title",
                "{\"title\": \"\\u0000\"}, /title",
                "{\"title\": \"\\ud800\"}, /title",
                "{\"status\": \"LATER\"},  /status",
                "{\"dueDate\": \"soon\"},  /dueDate",
                "{\"owner\": \"me\"},      /owner",
            })
    void refusesValuesThatBreakARule(String patch, String pointer) {
        tasks.patch(path, patch).spec(invalid(pointer));
        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"title\"", "5", ""})
    void refusesWhatIsNoObject(String patch) {
        tasks.patch(path, patch).spec(invalid(""));
        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"title\": \"a\", \"title\": \"b\"}", "{} {}"})
    void refusesWhatIsNoJson(String patch) {
        tasks.patch(path, patch).spec(problem(400, "malformed-json"));
        assertUnchanged();
    }

    @Test
    void refusesDeepNesting() {
        tasks.patch(path, "{\"title\":" + "[".repeat(1_100) + "]".repeat(1_100) + "}")
                .spec(problem(400, "malformed-json"));
        tasks.patch(path, "{\"title\":" + "[".repeat(900) + "]".repeat(900) + "}")
                .spec(invalid("/title"));
        assertUnchanged();
    }

    private void assertUnchanged() {
        tasks.get(path).header("ETag", equalTo("\"0\"")).body("title", equalTo("Paint"));
    }
}
