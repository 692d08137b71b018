package org.acme.features.tasks;

import static org.acme.support.Problems.invalid;
import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody undoes what others wrote: RFC 9110, section 13. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskVersionTest {
    private final TaskRequests tasks = new TaskRequests();
    private String path = "";

    @BeforeEach
    void create() {
        path = tasks.createAt("Paint");
    }

    @ParameterizedTest
    @EnumSource(names = {"PUT", "PATCH", "DELETE"})
    void isRefusedWhenItIsStale(Method method) {
        tasks.patch(path, "{\"title\": \"Varnish\"}").statusCode(200);

        ifMatch("\"0\"")
                .body(Map.of("title", "Scrape"))
                .request(method, path)
                .then()
                .spec(problem(412, "stale-version"))
                .body("current.title", equalTo("Varnish"))
                .body("current.version", equalTo(1));

        tasks.get(path).header("ETag", equalTo("\"1\"")).body("title", equalTo("Varnish"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "*", "\"7\", \"0\"", "W/\"9\",\"0\" , \"1\""})
    void isAcceptedWhenItIsAmongThoseExpected(String ifMatch) {
        ifMatch(ifMatch)
                .body(Map.of("title", "Scrape"))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "W/\"0\"", "\"\"", "\"00\"", "\"*\"", "\"0,0\""})
    void isRefusedWhenItIsNotAmongThoseExpected(String ifMatch) {
        ifMatch(ifMatch).body(Map.of("title", "Scrape")).put(path).then().spec(problem(412, "stale-version"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "\"0", "\"0\" \"1\"", "w/\"0\""})
    void isRefusedWhenItIsNoEntityTag(String ifMatch) {
        ifMatch(ifMatch).body(Map.of("title", "Scrape")).put(path).then().spec(invalid("If-Match"));
    }

    /** RFC 9110, section 13.1.2: as for a reader, but the answer is not 304. */
    @ParameterizedTest
    @ValueSource(strings = {"*", "\"0\"", "W/\"0\"", "\"7\", W/\"0\""})
    void isRefusedWhenItIsAmongThoseNotExpected(String ifNoneMatch) {
        ifNoneMatch(ifNoneMatch).put(path).then().spec(problem(412, "stale-version"));
        ifNoneMatch(ifNoneMatch).patch(path).then().spec(problem(412, "stale-version"));
        ifNoneMatch(ifNoneMatch).delete(path).then().spec(problem(412, "stale-version"));

        tasks.get(path).body("title", equalTo("Paint"));
    }

    @Test
    void isAcceptedWhenItIsNotAmongThoseNotExpected() {
        ifNoneMatch("\"7\"").put(path).then().statusCode(200);
    }

    @Test
    void isLookedForAmongAsManyAsFitIntoAHeader() {
        ifMatch("\"\",".repeat(2_000) + "\"0\"")
                .body(Map.of("title", "Scrape"))
                .put(path)
                .then()
                .statusCode(200);
    }

    @Test
    void isNotAskedForWhenTheTaskIsGone() {
        ifMatch("\"0\"")
                .body(Map.of("title", "Scrape"))
                .put("/api/tasks/" + UUID.randomUUID())
                .then()
                .spec(problem(404, "not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "W/\"0\"", "\"7\", W/\"0\"", "*"})
    void sparesAReaderWhatItHas(String ifNoneMatch) {
        read("If-None-Match", ifNoneMatch)
                .statusCode(304)
                .header("ETag", equalTo("\"0\""))
                .body(equalTo(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "W/\"1\"", "\"*\"", "0"})
    void isReadByWhoeverHasAnother(String ifNoneMatch) {
        read("If-None-Match", ifNoneMatch).statusCode(200).body("title", equalTo("Paint"));
    }

    @Test
    void isReadOnlyAsItIsExpected() {
        read("If-Match", "\"0\"").statusCode(200);
        read("If-Match", "*").statusCode(200);
        read("If-Match", "\"1\"").spec(problem(412, "precondition-failed"));
        read("If-Match", "W/\"0\"").spec(problem(412, "precondition-failed"));
        read("If-Match", "0").spec(invalid("If-Match"));
    }

    private ValidatableResponse read(String condition, String value) {
        return tasks.user().request().header(condition, value).get(path).then();
    }

    private RequestSpecification ifNoneMatch(String value) {
        return tasks.user().json(Map.of("title", "Scrape")).header("If-None-Match", value);
    }

    private RequestSpecification ifMatch(String value) {
        return tasks.user().request().header("If-Match", value).contentType("application/json");
    }
}
