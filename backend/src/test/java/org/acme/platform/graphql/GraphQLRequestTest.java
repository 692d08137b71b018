package org.acme.platform.graphql;

import static org.acme.support.GraphQLRequests.failure;
import static org.acme.support.RawConnection.exchange;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of the body of a request (GraphQL over HTTP, section 5). */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphQLRequestTest {
    private static final String BODY = "{\"query\": \"{account {id email roles}}\"}";
    private static final int LIMIT = 1024 * 1024;

    private final SignedInUser user = SignedInUser.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON; charset=\"UTF-8\"",
                "application/json, application/json; charset=utf-8"
            })
    void readsJson(String contentType) {
        user.request()
                .header("Content-Type", contentType)
                .body(BODY.getBytes(StandardCharsets.UTF_8))
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    /** All that a page of another origin can send without asking first. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "multipart/form-data; boundary=x",
                "application/graphql",
                "application/json; charset=iso-8859-1",
                "application/jsonp",
                "application/json, text/plain"
            })
    void refusesBodiesOfAnotherType(String contentType) {
        user.request()
                .header("Content-Type", contentType)
                .body(BODY.getBytes(StandardCharsets.UTF_8))
                .post("/graphql")
                .then()
                .spec(failure(415, "unsupported-media-type"));
    }

    @Test
    void refusesForms() {
        user.request()
                .formParam("query", "mutation {__typename}")
                .post("/graphql")
                .then()
                .spec(failure(415, "unsupported-media-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "no JSON", "{\"query\": \"{__typename}\", \"query\": \"{__typename}\"}", "{} {}"})
    void refusesWhatIsNoJson(String body) {
        user.json(body).post("/graphql").then().spec(failure(400, "malformed-json"));
    }

    @Test
    void refusesWhatIsNoUtf8() {
        user.request()
                .contentType("application/json")
                .body(BODY.replace("id", "\u00e9").getBytes(StandardCharsets.ISO_8859_1))
                .post("/graphql")
                .then()
                .spec(failure(400, "malformed-json"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "null,                                                 /query",
                "{},                                                   /query",
                "{\"query\": \"\"},                                    /query",
                "{\"query\": 5},                                       /query",
                "`{\"query\": \"{__typename}\", \"variables\": []}`,      /variables",
                "{\"qeury\": \"{__typename}\"},                        /qeury",
            })
    void tellsWhichParameterIsWrong(String body, String pointer) {
        user.json(body)
                .post("/graphql")
                .then()
                .spec(failure(400, "validation"))
                .body("errors[0].extensions.errors[0].pointer", equalTo(pointer));
    }

    @Test
    void readsNoListOfRequests() {
        user.json("[" + BODY + "]").post("/graphql").then().spec(failure(400, "validation"));
    }

    @ParameterizedTest
    @MethodSource
    void refusesLargeBodies(String request) {
        var answer = exchange(request);

        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(answer.contains("\"type\":\"urn:problem:body-too-large\""), answer);
    }

    Stream<String> refusesLargeBodies() {
        return Stream.of(
                head("Content-Length: " + (LIMIT + 1)),
                head("Transfer-Encoding: chunked") + "%x\n%s\n0\n\n".formatted(LIMIT + 1, " ".repeat(LIMIT + 1)));
    }

    private String head(String length) {
        return """
                POST /graphql HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: application/json
                %s

                """.formatted(user.accessToken(), length);
    }
}
