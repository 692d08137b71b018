package org.acme.platform.errors;

import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.nio.charset.StandardCharsets;
import org.acme.support.Api;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MismatchedRequestsTest {
    private static final String CREDENTIALS = "{\"email\": \"a@example.com\", \"password\": \"correct horse\"}";

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/unknown", "/api/auth", "/api/auth/login/unknown", "/api/account/x"})
    void refuseUnknownPaths(String path) {
        Api.request().get(path).then().spec(problem(404, "not-found"));
        Api.json("{}").post(path).then().spec(problem(404, "not-found"));
    }

    @ParameterizedTest
    @EnumSource(names = {"GET", "PUT", "PATCH", "DELETE"})
    void refuseMethodsThatThePathDoesNotKnow(Method method) {
        Api.request()
                .request(method, "/api/auth/login")
                .then()
                .spec(problem(405, "method-not-allowed"))
                .header("Allow", "OPTIONS, POST");
    }

    @Test
    void learnOnlyTheMethodsOfTheirOwnPath() {
        Api.request()
                .post("/api/account")
                .then()
                .spec(problem(405, "method-not-allowed"))
                .header("Allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void areAvoidedByAskingForTheMethods() {
        Api.request().options("/api/auth/login").then().statusCode(200).header("Allow", equalTo("OPTIONS, POST"));
        Api.request().options("/api/account").then().statusCode(200).header("Allow", equalTo("GET, HEAD, OPTIONS"));
    }

    @Test
    void refuseUnknownMethods() {
        Api.request().request("BREW", "/api/auth/login").then().spec(problem(405, "method-not-allowed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html", "application/xml", "application/x-www-form-urlencoded"})
    void refuseBodiesOfAnotherType(String contentType) {
        Api.request()
                .header("Content-Type", contentType)
                .body("<credentials/>")
                .post("/api/auth/login")
                .then()
                .spec(problem(415, "unsupported-media-type"));
    }

    /** A patch that was taken for the whole would empty what it does not name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/merge-patch+json",
                "application/json-patch+json;charset=utf-8",
                "APPLICATION/PROBLEM+JSON",
                "application/x-ndjson"
            })
    void refuseBodiesThatOnlyLookLikeJson(String contentType) {
        Api.request()
                .header("Content-Type", contentType)
                .body(CREDENTIALS.getBytes(StandardCharsets.UTF_8))
                .post("/api/auth/login")
                .then()
                .spec(problem(415, "unsupported-media-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=utf-8", "Application/JSON"})
    void areReadAsJson(String contentType) {
        Api.request()
                .header("Content-Type", contentType)
                .body(CREDENTIALS)
                .post("/api/auth/login")
                .then()
                .spec(problem(401, "bad-credentials"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/png"})
    void refuseToAnswerInAnotherForm(String accept) {
        Api.json(CREDENTIALS)
                .header("Accept", accept)
                .post("/api/auth/login")
                .then()
                .spec(problem(406, "not-acceptable"));
    }

    @Test
    void answerProblemsToBrowsersToo() {
        SignedInUser.with("garbage")
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/api/account")
                .then()
                .spec(problem(401, "unauthorized"));
    }
}
