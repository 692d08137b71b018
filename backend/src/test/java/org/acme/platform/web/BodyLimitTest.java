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

    @Test
    void readsABodyOfTheGreatestSize() {
        var answer = exchange(chunked(bodyOfSize(LIMIT)));

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
                announced(LIMIT + 1), announced(Long.MAX_VALUE), chunked(bodyOfSize(LIMIT + 1)));
    }

    private static String bodyOfSize(int size) {
        var credentials = "{\"email\": \"a@example.com\", \"password\": \"correct horse\"}";
        return credentials + " ".repeat(size - credentials.length());
    }

    private static String announced(long size) {
        return """
                POST /api/auth/login HTTP/1.1
                Host: localhost
                Content-Type: application/json
                Content-Length: %d

                """.formatted(size);
    }

    private static String chunked(String body) {
        return """
                POST /api/auth/login HTTP/1.1
                Host: localhost
                Connection: close
                Content-Type: application/json
                Transfer-Encoding: chunked

                %x
                %s
                0

                """.formatted(body.length(), body);
    }
}
