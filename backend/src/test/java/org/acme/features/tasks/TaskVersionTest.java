package org.acme.features.tasks;

import static org.acme.support.Problems.invalid;
import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
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
    @ValueSource(strings = {"0", "\"0", "\"0\" \"1\"", "w/\"0\""})
    void isRefusedWhenItIsNoEntityTag(String ifMatch) {
        ifMatch(ifMatch).body(Map.of("title", "Scrape")).put(path).then().spec(invalid("If-Match"));
    }

    @Test
    void isNotAskedForWhenTheTaskIsGone() {
        ifMatch("\"0\"")
                .body(Map.of("title", "Scrape"))
                .put("/api/tasks/" + UUID.randomUUID())
                .then()
                .spec(problem(404, "not-found"));
    }

    @Test
    void sparesAReaderWhatItHas() {
        tasks.user()
                .request()
                .header("If-None-Match", "\"0\"")
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", equalTo("\"0\""))
                .body(equalTo(""));

        tasks.patch(path, "{\"title\": \"Varnish\"}").statusCode(200);

        tasks.user().request().header("If-None-Match", "\"0\"").get(path).then().statusCode(200);
    }

    private RequestSpecification ifMatch(String value) {
        return tasks.user().request().header("If-Match", value).contentType("application/json");
    }
}
