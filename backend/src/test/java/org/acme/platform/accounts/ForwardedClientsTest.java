package org.acme.platform.accounts;

import static org.acme.support.Problems.problem;
import static org.acme.support.SignedInUser.PASSWORD;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.acme.support.Api;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ForwardedClientsTest {
    private static final int ATTEMPTS = 10;

    private final SignedInUser user = SignedInUser.create();

    /** Whoever has an address of IPv6 has the whole network. */
    @Test
    void areOneInOneNetworkOfIpv6() {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            logIn("2001:db8:1:2::%x".formatted(attempt), "wrong horse").spec(problem(401, "bad-credentials"));
        }

        logIn("2001:db8:1:2:ffff:ffff:ffff:ffff", PASSWORD).spec(problem(429, "too-many-attempts"));
        logIn("[2001:db8:1:2::1]:4711", PASSWORD).spec(problem(429, "too-many-attempts"));
        logIn("2001:db8:1:3::1", PASSWORD).statusCode(200);
    }

    @Test
    void areDifferentWithDifferentAddressesOfIpv4() {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            logIn("192.0.2.1", "wrong horse").spec(problem(401, "bad-credentials"));
        }

        logIn("::ffff:192.0.2.1", PASSWORD).spec(problem(429, "too-many-attempts"));
        logIn("192.0.2.2", PASSWORD).statusCode(200);
        logIn("::ffff:192.0.2.2", PASSWORD).statusCode(200);
    }

    /** RFC 7239, section 6: who the client is may be unknown, or hidden. */
    @ParameterizedTest
    @ValueSource(strings = {"unknown", "_hidden", "proxy.example.com", "192.0.2.300", "[::1", "fe80::1%nowhere"})
    void mayBeUnknown(String client) {
        logIn(client, PASSWORD).statusCode(200);
        logIn(client, "wrong horse").spec(problem(401, "bad-credentials"));
    }

    @Test
    void areOneWhenTheyAreUnknown() {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            logIn("_hidden" + attempt, "wrong horse").spec(problem(401, "bad-credentials"));
        }

        logIn("_another", PASSWORD).spec(problem(429, "too-many-attempts"));
    }

    /** The next attempt of a client comes within six seconds, that of an account within a minute. */
    @Test
    void countNoneForAnAccountWhenOthersHaveUsedUpTheirs() {
        for (int attempt = 1; guess("192.0.2.3", "nobody-%d@example.com".formatted(attempt)) != 429; attempt++) {
            assertTrue(attempt < 1_000);
        }

        for (int attempt = 1; attempt <= 2 * ATTEMPTS; attempt++) {
            logIn("192.0.2.3", PASSWORD)
                    .statusCode(oneOf(200, 429))
                    .header("Retry-After", anyOf(nullValue(), oneOf("1", "2", "3", "4", "5", "6")));
        }
    }

    private static int guess(String client, String email) {
        return logIn(client, email, "wrong horse").extract().statusCode();
    }

    private ValidatableResponse logIn(String client, String password) {
        return logIn(client, user.email(), password);
    }

    private static ValidatableResponse logIn(String client, String email, String password) {
        return Api.json(Map.of("email", email, "password", password))
                .header("X-Forwarded-For", client)
                .post("/api/auth/login")
                .then();
    }
}
