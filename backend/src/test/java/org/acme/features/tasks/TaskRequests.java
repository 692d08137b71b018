package org.acme.features.tasks;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.acme.support.Json;
import org.acme.support.SignedInUser;

/** What a client does with the tasks of one user. */
record TaskRequests(SignedInUser user) {
    TaskRequests() {
        this(SignedInUser.create());
    }

    /** Creates a task and returns it as the server answered. */
    Json create(Map<String, ?> draft) {
        return Json.of(user.json(draft).post("/api/tasks").then().statusCode(201));
    }

    /** Creates a task that has no more than it must, and returns its path. */
    String createAt(String title) {
        return path(create(Map.of("title", title)));
    }

    static String path(Json task) {
        return "/api/tasks/" + task.getString("id");
    }

    ValidatableResponse get(String path) {
        return user.request().get(path).then();
    }

    ValidatableResponse patch(String path, String body) {
        return user.request()
                .contentType("application/merge-patch+json")
                .body(body)
                .patch(path)
                .then();
    }

    /** One page; the parameters are those of the query, as name and value in turn. */
    Response list(Map<String, ?> parameters) {
        return user.request().queryParams(parameters).get("/api/tasks");
    }
}
