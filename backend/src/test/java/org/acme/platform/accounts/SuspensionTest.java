package org.acme.platform.accounts;

import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.acme.support.Api;
import org.acme.support.SignedInUser;
import org.acme.support.SimultaneousRequests;
import org.acme.support.SocketClient;
import org.acme.support.Statements;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SuspensionTest {
    private final SignedInUser user = SignedInUser.create();
    private final SignedInUser admin = SignedInUser.create();
    private final String adminToken = TestToken.ofAdministrator(admin);

    @Test
    void endsEverySession() {
        var elsewhere = user.onAnotherDevice();
        try (var socket = SocketClient.open("/ws/test/wall/-1", elsewhere)) {
            suspend(user).statusCode(204);

            assertEquals(4401, socket.closeCode());
        }
        user.request().get("/api/account").then().spec(problem(401, "unauthorized"));
        elsewhere.cookieRequest().post("/api/auth/refresh").then().spec(problem(401, "session-ended"));
        asAdmin()
                .queryParam("q", user.email())
                .get("/api/accounts")
                .then()
                .body("items[0].suspendedAt", notNullValue());
    }

    @Test
    void endsAllSessionsInOneStatement() {
        user.onAnotherDevice();
        Statements.forget();

        suspend(user).statusCode(204);

        assertEquals(1, Statements.updating("account_session").size());
    }

    @Test
    void letsNoSessionBegin() {
        suspend(user).statusCode(204);

        login(user, SignedInUser.PASSWORD).then().spec(problem(403, "account-suspended"));
        login(user, "another password").then().spec(problem(401, "bad-credentials"));
    }

    /** Whichever comes first. */
    @Test
    void catchesWhoSignsInMeanwhile() throws Exception {
        var answers = SimultaneousRequests.both(
                "select 1 from account where id = ?",
                user.id(),
                () -> asAdmin().put(path(user)),
                () -> login(user, SignedInUser.PASSWORD));

        assertEquals(204, answers.getFirst().statusCode());
        var login = answers.getLast();
        if (login.statusCode() == 200) {
            user.withTokensOf(login).request().get("/api/account").then().statusCode(401);
        } else {
            login.then().spec(problem(403, "account-suspended"));
        }
    }

    /** Once by its address, and once with the lock: what was read before it was locked could be of yesterday. */
    @Test
    void isLockedAsItIsReadForASession() {
        Statements.forget();

        login(user, SignedInUser.PASSWORD).then().statusCode(200);

        assertEquals(2, Statements.reading("account").size());
    }

    @Test
    void letsTheUserSignInAgainWhenItIsLifted() {
        suspend(user).statusCode(204);
        suspend(user).statusCode(204);

        asAdmin().delete(path(user)).then().statusCode(204);
        asAdmin().delete(path(user)).then().statusCode(204);

        user.onAnotherDevice().request().get("/api/account").then().statusCode(200);
        user.request().get("/api/account").then().statusCode(401);
    }

    @Test
    void leavesOtherAccountsAlone() {
        var other = SignedInUser.create();

        suspend(user).statusCode(204);

        other.request().get("/api/account").then().statusCode(200);
    }

    @Test
    void nobodySuspendsThemselves() {
        suspend(admin).spec(problem(409, "own-suspension"));

        asAdmin().get("/api/account").then().statusCode(200);
    }

    private RequestSpecification asAdmin() {
        return SignedInUser.with(adminToken);
    }

    private ValidatableResponse suspend(SignedInUser other) {
        return asAdmin().put(path(other)).then();
    }

    private static String path(SignedInUser other) {
        return "/api/accounts/%s/suspension".formatted(other.id());
    }

    private static Response login(SignedInUser other, String password) {
        return Api.json(Map.of("email", other.email(), "password", password)).post("/api/auth/login");
    }
}
