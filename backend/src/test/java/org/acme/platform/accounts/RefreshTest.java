package org.acme.platform.accounts;

import static org.acme.support.Problems.problem;
import static org.acme.support.SignedInUser.refreshCookie;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.acme.support.Api;
import org.acme.support.Database;
import org.acme.support.SignedInUser;
import org.acme.support.SimultaneousRequests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RefreshTest {
    private final SignedInUser user = SignedInUser.create();

    @Test
    void givesNewTokens() {
        var response = refresh(user);

        assertEquals(200, response.statusCode());
        var refreshed = user.withTokensOf(response);
        assertNotEquals(user.refreshToken(), refreshed.refreshToken());
        refreshed.request().get("/api/account").then().statusCode(200);
        refresh(refreshed).then().statusCode(200);
    }

    @Test
    void endsTheSessionAtOnceWhenATokenIsUsedTwice() {
        var refreshed = user.withTokensOf(refresh(user));

        refresh(user).then().spec(problem(401, "session-ended"));

        refresh(refreshed).then().spec(problem(401, "session-ended"));
        for (var owner : List.of(user, refreshed)) {
            owner.request().get("/api/account").then().spec(problem(401, "unauthorized"));
        }
    }

    @Test
    void leavesOtherSessionsAloneWhenATokenIsUsedTwice() {
        var elsewhere = user.onAnotherDevice();
        refresh(user);
        refresh(user);

        elsewhere.request().get("/api/account").then().statusCode(200);
        refresh(elsewhere).then().statusCode(200);
    }

    @Test
    void takesATokenFromOneOfTwoSimultaneousRequests() throws Exception {
        var statusCodes = SimultaneousRequests.twice(
                "select * from refresh_token where token_hash = sha256(convert_to(?, 'UTF8'))",
                user.refreshToken(),
                () -> refresh(user));

        assertEquals(List.of(200, 401), statusCodes);
    }

    @Test
    void refusesWithoutAToken() {
        Api.request()
                .post("/api/auth/refresh")
                .then()
                .spec(problem(401, "session-ended"))
                .header("WWW-Authenticate", "Bearer");
    }

    @Test
    void refusesAnUnknownToken() {
        Api.request()
                .cookie(refreshCookie(), "unknown")
                .post("/api/auth/refresh")
                .then()
                .spec(problem(401, "session-ended"));
    }

    @Test
    void refusesWhenTheSessionWasNotUsedForTooLong() {
        Database.query("update account_session set expires_at = now() where account_id = ?", user.id());

        refresh(user).then().spec(problem(401, "session-ended"));
    }

    /** Even one that only the database was told of. */
    @Test
    void refusesASuspendedAccount() {
        Database.query("update account set suspended_at = now() where id = ?", user.id());

        refresh(user).then().spec(problem(401, "session-ended"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void refusesPagesOfOtherOrigins(String site) {
        user.cookieRequest()
                .header("Sec-Fetch-Site", site)
                .post("/api/auth/refresh")
                .then()
                .spec(problem(403, "foreign-origin"));

        user.cookieRequest()
                .header("Sec-Fetch-Site", "same-origin")
                .post("/api/auth/refresh")
                .then()
                .statusCode(200);
    }

    private static Response refresh(SignedInUser user) {
        return user.cookieRequest().post("/api/auth/refresh");
    }
}
