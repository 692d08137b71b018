package org.acme.platform.accounts;

import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.acme.support.Api;
import org.acme.support.SignedInUser;
import org.acme.support.SimultaneousRequests;
import org.acme.support.SocketClient;
import org.acme.support.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ManagedAccountTest {
    private final SignedInUser user = SignedInUser.create();
    private final SignedInUser admin = SignedInUser.create();
    private final String adminToken = TestToken.ofAdministrator(admin);

    @Test
    void listsAccountsByAddress() {
        var emails = list("example.com UMA").jsonPath().getList("items.email", String.class);

        assertEquals(emails.stream().sorted().toList(), emails);
    }

    @Test
    void showsOneAccount() {
        find(user.email())
                .body("items[0].id", equalTo(user.id().toString()))
                .body("items[0].displayName", equalTo("Uma User"))
                .body("items[0].roles", containsInAnyOrder("user"))
                .body("items[0].createdAt", notNullValue())
                .body("items[0].suspendedAt", nullValue());
    }

    @Test
    void goesOnAfterAPage() {
        var first = asAdmin().queryParam("size", 1).get("/api/accounts").jsonPath();
        var second = asAdmin()
                .queryParam("size", 1)
                .queryParam("after", first.getString("nextCursor"))
                .get("/api/accounts")
                .jsonPath();

        assertTrue(first.getString("items[0].email").compareTo(second.getString("items[0].email")) < 0);
    }

    @Test
    void findsNothingForOtherWords() {
        list(UUID.randomUUID().toString()).then().body("items", empty());
    }

    @Test
    void suspensionEndsEverySession() {
        var elsewhere = user.onAnotherDevice();
        try (var socket = SocketClient.open("/ws/test/wall/-1", elsewhere)) {
            suspend(user).statusCode(204);

            assertEquals(4401, socket.closeCode());
        }
        user.request().get("/api/account").then().spec(problem(401, "unauthorized"));
        elsewhere.cookieRequest().post("/api/auth/refresh").then().spec(problem(401, "session-ended"));
        find(user.email()).body("items[0].suspendedAt", notNullValue());
    }

    @Test
    void suspensionEndsAllSessionsInOneStatement() {
        user.onAnotherDevice();
        Statements.forget();

        suspend(user).statusCode(204);

        assertEquals(1, Statements.updating("account_session").size());
    }

    @Test
    void suspensionLetsNoSessionBegin() {
        suspend(user).statusCode(204);

        login(user, SignedInUser.PASSWORD).then().spec(problem(403, "account-suspended"));
        login(user, "another password").then().spec(problem(401, "bad-credentials"));
    }

    /** Whichever comes first. */
    @Test
    void suspensionCatchesWhoSignsInMeanwhile() throws Exception {
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
    void reinstatementLetsTheUserSignInAgain() {
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

    @Test
    void unknownAccountsAreNotFound() {
        var path = "/api/accounts/%s/suspension".formatted(UUID.randomUUID());
        asAdmin().put(path).then().spec(problem(404, "not-found"));
        asAdmin().delete(path).then().spec(problem(404, "not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/accounts", "PUT {own}", "DELETE {own}"})
    void isForAdministratorsOnly(String call) {
        var parts = call.replace("{own}", path(admin)).split(" ", -1);
        Api.request().request(parts[0], parts[1]).then().spec(problem(401, "unauthorized"));
        user.request().request(parts[0], parts[1]).then().spec(problem(403, "forbidden"));
    }

    @Test
    void refusesAWrongQuery() {
        asAdmin()
                .queryParam("size", 101)
                .get("/api/accounts")
                .then()
                .spec(problem(400, "validation"))
                .body("errors.pointer", hasItem("?size"));
    }

    private RequestSpecification asAdmin() {
        return SignedInUser.with(adminToken);
    }

    private Response list(String words) {
        return asAdmin().queryParam("q", words).queryParam("size", 100).get("/api/accounts");
    }

    private ValidatableResponse find(String email) {
        return list(email).then().statusCode(200);
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
