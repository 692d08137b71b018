package org.acme.platform.accounts;

import static org.acme.support.Problems.invalid;
import static org.acme.support.Problems.problem;
import static org.acme.support.SignedInUser.PASSWORD;
import static org.acme.support.SignedInUser.refreshCookie;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.acme.support.Api;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LoginTest {
    private static final long THIRTY_DAYS_IN_SECONDS = 2_592_000;

    private final SignedInUser user = SignedInUser.create();

    @Test
    void givesAnAccessTokenForMinutes() {
        logIn(user.email(), PASSWORD)
                .then()
                .statusCode(200)
                .body("tokenType", equalTo("Bearer"))
                .body("expiresIn", both(greaterThan(60)).and(lessThanOrEqualTo(900)));
        user.request().get("/api/account").then().statusCode(200).body("email", equalTo(user.email()));
    }

    @Test
    void takesTheAddressInAnyCase() {
        logIn(user.email().toUpperCase(Locale.ROOT), PASSWORD).then().statusCode(200);
    }

    @Test
    void keepsTheRefreshTokenFromScriptsAndOtherSites() {
        var cookie = logIn(user.email(), PASSWORD).getDetailedCookie(refreshCookie());

        assertTrue(cookie.isHttpOnly());
        assertEquals(!Api.isInDevMode(), cookie.isSecured());
        assertEquals("Strict", cookie.getSameSite());
        assertEquals("/", cookie.getPath());
        assertEquals(THIRTY_DAYS_IN_SECONDS, cookie.getMaxAge());
        assertEquals(false, cookie.hasDomain(), "__Host- allows no Domain");
    }

    @Test
    void doesNotTellWhichAddressesHaveAccounts() {
        var wrongPassword = logIn(user.email(), "wrong horse");
        var unknownAddress = logIn("nobody-%s@example.com".formatted(UUID.randomUUID()), "wrong horse");

        wrongPassword.then().spec(problem(401, "bad-credentials")).header("WWW-Authenticate", "Bearer");
        assertEquals(401, unknownAddress.statusCode());
        assertEquals(wrongPassword.asString(), unknownAddress.asString());
    }

    @Test
    void looksAtThePasswordToItsEnd() {
        var longest = "é".repeat(36);
        var email = "long-%s@example.com".formatted(UUID.randomUUID());
        Api.json(Map.of("email", email, "password", longest, "displayName", "Lou Long"))
                .post("/api/auth/register")
                .then()
                .statusCode(201);

        logIn(email, longest).then().statusCode(200);
        logIn(email, longest + "x").then().spec(problem(401, "bad-credentials"));
    }

    @Test
    void isHeldBackAfterTooManyFailures() {
        for (int attempt = 1; attempt <= 10; attempt++) {
            logIn(user.email(), "wrong horse").then().spec(problem(401, "bad-credentials"));
        }

        logIn(user.email(), PASSWORD)
                .then()
                .spec(problem(429, "too-many-attempts"))
                .header("Retry-After", Integer::parseInt, lessThanOrEqualTo(61));
        logIn(" " + user.email().toUpperCase(Locale.ROOT), PASSWORD).then().spec(problem(429, "too-many-attempts"));
        logIn(SignedInUser.create().email(), PASSWORD).then().statusCode(200);
    }

    @Test
    void doesNotCountWhatSucceeds() {
        for (int attempt = 1; attempt <= 11; attempt++) {
            logIn(user.email(), PASSWORD).then().statusCode(200);
        }
    }

    @Test
    void namesAMissingMember() {
        Api.json(Map.of("email", user.email())).post("/api/auth/login").then().spec(invalid("/password"));
    }

    private static Response logIn(String email, String password) {
        return Api.json(Map.of("email", email, "password", password)).post("/api/auth/login");
    }
}
