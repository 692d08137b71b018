package org.acme.platform.accounts;

import static org.acme.support.Problems.invalid;
import static org.acme.support.Problems.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.acme.support.Api;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;

/** Another password for who is signed in. */
@QuarkusTest
class PasswordChangeTest {
    private static final String NEW = "a better horse";

    private final SignedInUser user = SignedInUser.create();

    @Test
    void takesTheNewOneFromThenOn() {
        change(SignedInUser.PASSWORD, NEW).statusCode(204);
        login(SignedInUser.PASSWORD).statusCode(401);
        login(NEW).statusCode(200);
    }

    @Test
    void endsTheSessionsOnOtherDevicesOnly() {
        var other = user.onAnotherDevice();
        change(SignedInUser.PASSWORD, NEW);
        other.request().get("/api/account").then().statusCode(401);
        other.cookieRequest().post("/api/auth/refresh").then().statusCode(401);
        user.request().get("/api/account").then().statusCode(200);
        user.cookieRequest().post("/api/auth/refresh").then().statusCode(200);
    }

    @Test
    void needsTheCurrentOne() {
        change("wrong horse", NEW).spec(invalid("/currentPassword"));
        login(SignedInUser.PASSWORD).statusCode(200);
    }

    @Test
    void cannotBeUsedToGuessTheCurrentOne() {
        for (var i = 0; i < 10; i++) {
            change("wrong horse", NEW).statusCode(400);
        }
        change(SignedInUser.PASSWORD, NEW).spec(problem(429, "too-many-attempts"));
    }

    @Test
    void hasTheRulesOfTheFirst() {
        change(SignedInUser.PASSWORD, "short").spec(invalid("/password"));
        change(SignedInUser.PASSWORD, "ä".repeat(40)).spec(invalid("/password"));
    }

    @Test
    void needsASession() {
        Api.json(Map.of("currentPassword", SignedInUser.PASSWORD, "password", NEW))
                .put("/api/account/password")
                .then()
                .statusCode(401);
    }

    private ValidatableResponse change(String current, String password) {
        return user.json(Map.of("currentPassword", current, "password", password))
                .put("/api/account/password")
                .then();
    }

    private ValidatableResponse login(String password) {
        return Api.json(Map.of("email", user.email(), "password", password))
                .post("/api/auth/login")
                .then();
    }
}
