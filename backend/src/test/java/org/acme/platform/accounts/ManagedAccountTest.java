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
import java.util.UUID;
import org.acme.support.Api;
import org.acme.support.SignedInUser;
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

    private static String path(SignedInUser other) {
        return "/api/accounts/%s/suspension".formatted(other.id());
    }
}
