package org.acme.features.tasks;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.acme.contracts.tasks.TaskSort;
import org.jspecify.annotations.Nullable;

/** Tasks over REST. */
final class RestDoor implements TaskDoor {
    private static final String PATH = "/api/tasks";

    @Override
    public Answer create(RequestSpecification caller, Map<String, ?> draft) {
        return answer(caller.contentType(ContentType.JSON).body(draft).post(PATH));
    }

    @Override
    public Answer read(RequestSpecification caller, String id) {
        return answer(caller.get(PATH + "/" + id));
    }

    @Override
    public Answer update(RequestSpecification caller, String id, @Nullable Integer version, Map<String, ?> draft) {
        return answer(expecting(version, caller)
                .contentType(ContentType.JSON)
                .body(draft)
                .put(PATH + "/" + id));
    }

    @Override
    public Answer delete(RequestSpecification caller, String id, @Nullable Integer version) {
        return answer(expecting(version, caller).delete(PATH + "/" + id));
    }

    @Override
    public Answer list(RequestSpecification caller, Map<String, ?> parameters) {
        return answer(caller.queryParams(parameters).get(PATH));
    }

    @Override
    public String name(TaskSort sort) {
        return switch (sort) {
            case NEWEST -> "-createdAt";
            case TITLE -> "title";
            default -> throw new IllegalArgumentException(sort.name());
        };
    }

    @Override
    public String size() {
        return "?size";
    }

    @Override
    public String toString() {
        return "REST";
    }

    private static RequestSpecification expecting(@Nullable Integer version, RequestSpecification caller) {
        return version == null ? caller : caller.header("If-Match", "\"%d\"".formatted(version));
    }

    private static Answer answer(Response response) {
        if (response.statusCode() < 400) {
            return Answer.of(
                    response.statusCode() == 204
                            ? Map.of()
                            : response.jsonPath().getMap(""));
        }
        response.then().body(not(containsString("Exception")));
        response.then().body(not(containsString("org.acme")));
        var problem = response.jsonPath();
        return Answer.problem(problem.getString("type").replace("urn:problem:", ""), problem);
    }
}
