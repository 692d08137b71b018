package org.acme.platform.web;

import static org.acme.support.RawConnection.exchange;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestGuardTest {
    /** Without this, the refusals below would prove nothing. */
    @Test
    void passesARequestThatHttpAllows() {
        var answer = exchange("""
                POST /api/auth/logout HTTP/1.1
                Host: localhost
                Connection: close
                Transfer-Encoding: chunked

                0

                """);

        assertTrue(answer.startsWith("HTTP/1.1 204 "), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, chunked", "chunked, gzip", "xchunked", "chunked, chunked"})
    void refusesOtherTransferEncodings(String encoding) {
        assertRefused("""
                POST /api/auth/logout HTTP/1.1
                Host: localhost
                Transfer-Encoding: %s

                0

                """.formatted(encoding));
    }

    @Test
    void refusesTwoTransferEncodings() {
        assertRefused("""
                POST /api/auth/logout HTTP/1.1
                Host: localhost
                Transfer-Encoding: chunked
                Transfer-Encoding: gzip

                0

                """);
    }

    private static void assertRefused(String request) {
        var answer = exchange(request);

        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.contains("content-type: application/problem+json"), answer);
    }
}
