package org.acme.platform.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.acme.support.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ResponseHeadersTest {
    @ParameterizedTest
    @ValueSource(strings = {"/api/account", "/api/unknown", "/.well-known/jwks.json"})
    void protectTheBrowser(String path) {
        Api.request()
                .get(path)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("script-src")))
                .header("Strict-Transport-Security", containsString("max-age=31536000"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("strict-origin-when-cross-origin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/account", "/api/unknown", "/api"})
    void keepAnswersOfTheApiOutOfCaches(String path) {
        Api.request().get(path).then().header("Cache-Control", equalTo("no-store"));
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
