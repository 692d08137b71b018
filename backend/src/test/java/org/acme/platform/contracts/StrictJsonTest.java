package org.acme.platform.contracts;

import static org.acme.support.Problems.invalid;
import static org.acme.support.Problems.problem;
import static org.acme.support.RawConnection.exchange;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.acme.support.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every endpoint makes of its body, tried with the one that needs no sign-in. */
@QuarkusTest
class StrictJsonTest {
    /**
     * More than Jackson reads (1,000), and less than a sign-in may be long. Not sent by REST Assured, which indents it.
     */
    private static final int DEEP = 1_100;

    @ParameterizedTest
    @MethodSource
    void refusesWhatIsNoJson(String body) {
        Api.json(body).post("/api/auth/login").then().spec(problem(400, "malformed-json"));
    }

    static Stream<String> refusesWhatIsNoJson() {
        return Stream.of(
                "{",
                "{\"email\": }",
                "{'email': 'single quotes'}",
                "no JSON",
                "{\"email\": \"a@example.com\", \"password\": \"correct horse\"} trailing",
                "{\"email\": \"a@example.com\", \"password\": \"correct horse\"} {}",
                "{\"email\": \"a@example.com\", \"email\": \"b@example.com\", \"password\": \"correct horse\"}",
                "{\"email\": \"line\nend\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"email\":[", "{\"email\":{\"a\":"})
    void refusesDeepNesting(String level) {
        var body = level.repeat(DEEP);

        var answer = exchange("""
                POST /api/auth/login HTTP/1.1
                Host: localhost
                Content-Type: application/json
                Content-Length: %d

                %s""".formatted(body.length(), body));

        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", " "})
    void refusesNoValue(String body) {
        Api.json(body).post("/api/auth/login").then().spec(invalid(""));
    }

    @Test
    void refusesNoBody() {
        Api.request()
                .contentType("application/json")
                .post("/api/auth/login")
                .then()
                .spec(invalid(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "5", "true"})
    void refusesAnotherKindOfDocument(String body) {
        Api.json(body).post("/api/auth/login").then().spec(invalid(""));
    }

    @ParameterizedTest
    @MethodSource
    void refusesValuesOfTheWrongType(String email) {
        Api.json("{\"email\": %s, \"password\": \"correct horse\"}".formatted(email))
                .post("/api/auth/login")
                .then()
                .spec(invalid("/email"));
    }

    static Stream<String> refusesValuesOfTheWrongType() {
        return Stream.of(
                "5",
                "5.5",
                "true",
                "[]",
                "[\"a@example.com\"]",
                "{}",
                "null",
                "\"\\u0000\"",
                "\"\\ud800\"",
                "\"\\udc00x\"");
    }

    @Test
    void refusesAnUnknownMember() {
        Api.json("{\"email\": \"a@example.com\", \"password\": \"correct horse\", \"pasword\": \"x\"}")
                .post("/api/auth/register")
                .then()
                .spec(invalid("/pasword"));
    }

    /** RFC 6901, section 3. */
    @Test
    void escapesWhatPointersAreMadeOf() {
        Api.json("{\"email\": \"a@example.com\", \"password\": \"correct horse\", \"a/b~c\": \"x\"}")
                .post("/api/auth/register")
                .then()
                .spec(invalid("/a~1b~0c"));
    }

    @Test
    void takesEveryCharacterThatCanBeStored() {
        Api.json("{\"email\": \"\\ud83d\\ude00\", \"password\": \"\\u0001\\uffff\\ud83d\\ude00\"}")
                .post("/api/auth/login")
                .then()
                .spec(problem(401, "bad-credentials"));
    }
}
