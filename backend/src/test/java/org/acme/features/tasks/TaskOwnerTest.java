package org.acme.features.tasks;

import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.Map;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tasks of others do not exist. */
@QuarkusTest
class TaskOwnerTest {
    private final TaskRequests tasks = new TaskRequests();
    private final SignedInUser stranger = SignedInUser.create();

    @ParameterizedTest
    @EnumSource(names = {"GET", "PUT", "PATCH", "DELETE"})
    void isTheOnlyOneWhoReachesATask(Method method) {
        var path = tasks.createAt("Paint");

        stranger.json(Map.of("title", "Stolen")).request(method, path).then().spec(problem(404, "not-found"));

        tasks.get(path).statusCode(200).header("ETag", equalTo("\"0\"")).body("title", equalTo("Paint"));
    }

    @Test
    void isTheOnlyOneWhoFindsATask() {
        tasks.createAt("Paint");

        stranger.request().get("/api/tasks?q=paint").then().statusCode(200).body("items", empty());
    }
}
