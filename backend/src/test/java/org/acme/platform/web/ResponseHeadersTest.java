package org.acme.platform.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.quarkus.test.junit.QuarkusTest;
import org.acme.support.Api;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ResponseHeadersTest {
    private static final Matcher<String> STRICT = allOf(
            containsString("default-src 'self'"),
            containsString("frame-ancestors 'none'"),
            not(containsString("script-src")));

    @ParameterizedTest
    @ValueSource(strings = {"/api/account", "/api/unknown", "/.well-known/jwks.json"})
    void protectTheBrowser(String path) {
        Api.request()
                .get(path)
                .then()
                .header("Content-Security-Policy", Api.isInDevMode() ? equalTo("frame-ancestors 'self'") : STRICT)
                .header("Strict-Transport-Security", containsString("max-age=31536000"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("strict-origin-when-cross-origin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/account", "/api/unknown", "/api"})
    void keepAnswersOfTheApiOutOfCaches(String path) {
        Api.request().get(path).then().header("Cache-Control", equalTo("no-store"));
    }

    /** RFC 9110, section 6.6.1. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/account", "/api/unknown", "/.well-known/jwks.json"})
    void tellTheTime(String path) {
        Api.request().get(path).then().header("Date", endsWith(" GMT"));
    }

    @Test
    void keepWhatIsMissingOutOfCaches() {
        assumeFalse(Api.isInDevMode(), "Vite makes up an answer");

        Api.request()
                .get("/assets/missing-1a2b3c4d.js")
                .then()
                .statusCode(404)
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void allowNoOtherOrigin() {
        Api.request()
                .header("Origin", "https://example.com")
                .get("/api/account")
                .then()
                .header("Access-Control-Allow-Origin", equalTo(null));
    }
}
