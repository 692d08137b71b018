package org.acme.platform.web;

import static org.acme.support.RawConnection.exchange;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class BodyLimitTest {
    private static final int LIMIT = 1024 * 1024;

    private static final String OTHERS = "/api/test/large-bodies/as-others";

    private static final String LOGIN = "/api/auth/login";
    private static final int LOGIN_LIMIT = 16 * 1024;
    private static final String REGISTER = "/api/auth/register";
    private static final String LARGE = "/api/test/large-bodies";
    private static final int LARGE_LIMIT = 12 * LIMIT;

    @Test
    void readsABodyOfTheGreatestSize() {
        var answer = exchange(chunked(OTHERS, bodyOfSize(LIMIT)));

        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    }

    @Test
    void readsASmallBodyWhereTheEndpointAllowsNoOther() {
        var answer = exchange(chunked(LOGIN, bodyOfSize(LOGIN_LIMIT)));

        assertTrue(answer.startsWith("HTTP/1.1 401 "), answer);
    }

    /** RFC 9112, section 7.1.2. */
    @Test
    void readsABodyWithTrailers() {
        var answer = exchange(chunked(LOGIN, bodyOfSize(LOGIN_LIMIT)).replace("\n0\n\n", "\n0\nX-Trailer: a\n\n"));

        assertTrue(answer.startsWith("HTTP/1.1 401 "), answer);
    }

    @ParameterizedTest
    @MethodSource
    void refusesALargerBody(String request) {
        var answer = exchange(request);

        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(answer.contains("\"type\":\"urn:problem:body-too-large\""), answer);
    }

    static Stream<String> refusesALargerBody() {
        return Stream.of(
                // Refused before any of the body is sent.
                announced(OTHERS, LIMIT + 1),
                announced(OTHERS, Long.MAX_VALUE),
                announced(LOGIN, LOGIN_LIMIT + 1),
                announced(REGISTER, LOGIN_LIMIT + 1),
                announced("/graphql", LIMIT + 1),
                announced(LARGE, LARGE_LIMIT + 1L),
                chunked(OTHERS, bodyOfSize(LIMIT + 1)),
                chunked(LOGIN, bodyOfSize(LOGIN_LIMIT + 1)),
                chunked(LARGE, bodyOfSize(LARGE_LIMIT + 1)));
    }

    /** The framework's own limit would be lower than this one. */
    @Test
    void readsALargerBodyWhereTheEndpointAllowsIt() {
        var body = bodyOfSize(LARGE_LIMIT);

        assertTrue(exchange(chunked(LARGE, body)).endsWith("" + LARGE_LIMIT));
        assertTrue(exchange(announced(LARGE, LARGE_LIMIT) + body).endsWith("" + LARGE_LIMIT));
    }

    /** What follows a refusal on the connection would be the body that nobody has read. */
    @Test
    void closesTheConnectionOnABodyThatNobodyReads() {
        var answer = exchange(announced("/api/unknown", LIMIT + 1));

        assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
        assertTrue(answer.contains("connection: close"), answer);
    }

    private static String bodyOfSize(int size) {
        var credentials = "{\"email\": \"a@example.com\", \"password\": \"correct horse\"}";
        return credentials + " ".repeat(size - credentials.length());
    }

    private static String announced(String path, long size) {
        return """
                POST %s HTTP/1.1
                Host: localhost
                Content-Type: application/json
                Content-Length: %d

                """.formatted(path, size);
    }

    private static String chunked(String path, String body) {
        return """
                POST %s HTTP/1.1
                Host: localhost
                Connection: close
                Content-Type: application/json
                Transfer-Encoding: chunked

                %x
                %s
                0

                """.formatted(path, body.length(), body);
    }
}
