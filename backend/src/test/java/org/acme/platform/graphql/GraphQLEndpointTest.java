package org.acme.platform.graphql;

import static org.acme.support.GraphQLRequests.failure;
import static org.acme.support.RawConnection.exchange;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.acme.support.Api;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the audits of GraphQL over HTTP, which run against the packaged application, leave open. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphQLEndpointTest {
    private static final String QUERY = "{account {id email roles}}";
    private static final String BODY = "{\"query\": \"%s\"}".formatted(QUERY);
    private static final int LIMIT = 1024 * 1024;

    private final SignedInUser user = SignedInUser.create();

    @Test
    void readsTheAccountOfTheCaller() {
        user.json(BODY)
                .post("/graphql")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("data.account.id", equalTo(user.id().toString()))
                .body("data.account.email", equalTo(user.email()))
                .body("data.account.roles[0]", equalTo("USER"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json                                          | application/json",
                "application/*                                             | application/json",
                "application/graphql-response+json                         | application/graphql-response+json",
                "application/graphql-response+json, application/json;q=0.9 | application/graphql-response+json",
                "application/graphql-response+json;q=0.1, application/json | application/json",
                "text/html, */*;q=0.1                                      | application/json",
            })
    void answersInTheFormThatTheClientLikesBest(String accept, String contentType) {
        user.json(BODY)
                .header("Accept", accept)
                .post("/graphql")
                .then()
                .statusCode(200)
                .contentType(startsWith(contentType + ";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "application/json;q=0"})
    void refusesToAnswerInAnotherForm(String accept) {
        user.json(BODY).header("Accept", accept).post("/graphql").then().spec(failure(406, "not-acceptable"));
    }

    @Test
    void compressesItsAnswers() {
        user.json(BODY)
                .header("Accept-Encoding", "gzip")
                .post("/graphql")
                .then()
                .statusCode(200)
                .header("Content-Encoding", equalTo("gzip"));
    }

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
    @EnumSource(names = {"PUT", "PATCH", "DELETE"})
    void refusesOtherMethods(Method method) {
        user.json(BODY)
                .request(method, "/graphql")
                .then()
                .spec(failure(405, "method-not-allowed"))
                .header("Allow", equalTo("GET, POST"));
    }

    @Test
    void readsQueriesFromTheAddress() {
        user.request()
                .queryParam("query", "query($name: String!) {account {id} __type(name: $name) {name}}")
                .queryParam("variables", "{\"name\": \"x\"}")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("data.account.id", equalTo(user.id().toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mutation {__typename}                             | ''",
                "query A {account {id}} mutation B {__typename}    | B",
                "query A {account {id}} mutation B {__typename}    | A",
                "subscription {__typename}                         | ''",
            })
    void changesNothingForAnAddress(String query, String operationName) {
        user.request()
                .queryParam("query", query)
                .queryParam("operationName", operationName)
                .get("/graphql")
                .then()
                .spec(failure(405, "method-not-allowed"))
                .header("Allow", equalTo("POST"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "no JSON", "{\"query\": \"{__typename}\", \"query\": \"{__typename}\"}", "{} {}"})
    void refusesWhatIsNoJson(String body) {
        user.json(body).post("/graphql").then().spec(failure(400, "malformed-json"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
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

    @Test
    void asksForAnAccessToken() {
        Api.json(BODY)
                .post("/graphql")
                .then()
                .spec(failure(401, "unauthorized"))
                .header("WWW-Authenticate", equalTo("Bearer"));
        Api.request().queryParam("query", QUERY).get("/graphql").then().spec(failure(401, "unauthorized"));
    }

    @Test
    void refusesABadAccessToken() {
        SignedInUser.with("garbage")
                .contentType("application/json")
                .body(BODY)
                .post("/graphql")
                .then()
                .spec(failure(401, "unauthorized"))
                .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""));
    }

    /** Otherwise anybody could fill the memory with bodies. */
    @ParameterizedTest
    @ValueSource(strings = {"", "Authorization: Bearer garbage\n"})
    void refusesStrangersBeforeTheyHaveSentTheBody(String authorization) {
        var answer = exchange("""
                POST /graphql HTTP/1.1
                Host: localhost
                %sContent-Type: application/json
                Content-Length: 1000

                """.formatted(authorization));

        assertTrue(answer.startsWith("HTTP/1.1 401 "), answer);
        assertTrue(answer.contains("connection: close"), answer);
        assertTrue(answer.contains("\"code\":\"unauthorized\""), answer);
    }

    @Test
    void isLeftWhenTheSessionEnds() {
        var leaving = SignedInUser.create();
        leaving.request().post("/api/auth/logout").then().statusCode(204);

        leaving.json(BODY).post("/graphql").then().spec(failure(401, "unauthorized"));
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

    /** The framework runs queries over a socket, past the rules of this endpoint. */
    @Test
    void opensNoSocket() {
        var answer = exchange("""
                GET /graphql?query=%%7B__typename%%7D HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Connection: Upgrade
                Upgrade: websocket
                Sec-WebSocket-Version: 13
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
                Sec-WebSocket-Protocol: graphql-transport-ws

                """.formatted(user.accessToken()));

        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
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
