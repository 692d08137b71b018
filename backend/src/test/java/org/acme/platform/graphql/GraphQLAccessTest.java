package org.acme.platform.graphql;

import static org.acme.support.GraphQLRequests.failure;
import static org.acme.support.RawConnection.exchange;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.acme.support.Api;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose requests are run. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphQLAccessTest {
    private static final String QUERY = "{account {id email roles}}";
    private static final String BODY = "{\"query\": \"%s\"}".formatted(QUERY);

    private final SignedInUser user = SignedInUser.create();

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
}
