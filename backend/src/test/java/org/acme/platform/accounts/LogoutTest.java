package org.acme.platform.accounts;

import static org.acme.support.Problems.problem;
import static org.acme.support.SignedInUser.refreshCookie;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.acme.support.Api;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LogoutTest {
    private final SignedInUser user = SignedInUser.create();

    @Test
    void endsTheSessionOfTheCookie() {
        user.cookieRequest().post("/api/auth/logout").then().statusCode(204);

        assertSignedOut();
    }

    @Test
    void endsTheSessionOfTheAccessToken() {
        user.request().post("/api/auth/logout").then().statusCode(204);

        assertSignedOut();
    }

    @Test
    void makesTheBrowserForgetTheCookie() {
        var cookie = user.cookieRequest().post("/api/auth/logout").getDetailedCookie(refreshCookie());

        assertEquals("", cookie.getValue());
        assertEquals(0, cookie.getMaxAge());
    }

    @Test
    void leavesOtherSessionsAlone() {
        var elsewhere = user.onAnotherDevice();

        user.cookieRequest().post("/api/auth/logout").then().statusCode(204);

        elsewhere.request().get("/api/account").then().statusCode(200);
        elsewhere.cookieRequest().post("/api/auth/refresh").then().statusCode(200);
    }

    @Test
    void succeedsWithoutASession() {
        Api.request().post("/api/auth/logout").then().statusCode(204);
        SignedInUser.with("no-token").post("/api/auth/logout").then().statusCode(204);
    }

    @Test
    void succeedsTwice() {
        user.cookieRequest().post("/api/auth/logout").then().statusCode(204);
        user.cookieRequest().post("/api/auth/logout").then().statusCode(204);
    }

    @Test
    void refusesPagesOfOtherOrigins() {
        user.cookieRequest()
                .header("Sec-Fetch-Site", "cross-site")
                .post("/api/auth/logout")
                .then()
                .spec(problem(403, "foreign-origin"));

        user.request().get("/api/account").then().statusCode(200);
    }

    private void assertSignedOut() {
        user.request()
                .get("/api/account")
                .then()
                .spec(problem(401, "unauthorized"))
                .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""));
        user.cookieRequest().post("/api/auth/refresh").then().spec(problem(401, "session-ended"));
    }
}
