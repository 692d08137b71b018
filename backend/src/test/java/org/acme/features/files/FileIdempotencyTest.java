package org.acme.features.files;

import static org.acme.support.Problems.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FileIdempotencyTest {
    private final FileRequests files = new FileRequests();
    private final String key = UUID.randomUUID().toString();

    @Test
    void answersARepeatedUploadAsTheFirst() {
        var first = upload("hello");
        var second = upload("hello");

        first.then().statusCode(201);
        second.then().statusCode(201);
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(first.jsonPath().getMap(""), second.jsonPath().getMap(""));
        assertEquals(5, files.used());
    }

    @Test
    void refusesAnotherUploadWithTheSameKey() {
        upload("hello").then().statusCode(201);

        upload("world").then().spec(problem(422, "idempotency-key-reused"));
        assertEquals(5, files.used());
    }

    private Response upload(String content) {
        return files.user()
                .request()
                .header("Idempotency-Key", key)
                .contentType("text/plain")
                .body(content)
                .post("/api/files?name=greeting.txt");
    }
}
