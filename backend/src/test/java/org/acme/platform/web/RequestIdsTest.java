package org.acme.platform.web;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.acme.support.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestIdsTest {
    private static final String HEADER = "X-Request-Id";
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @ParameterizedTest
    @ValueSource(strings = {"/api/account", "/api/unknown", "/.well-known/jwks.json"})
    void nameEveryRequest(String path) {
        Api.request().get(path).then().header(HEADER, matchesPattern(UUID));
    }

    @Test
    void keepTheNameThatAProxyGave() {
        Api.request().header(HEADER, "edge-7.42_A").get("/api/account").then().header(HEADER, equalTo("edge-7.42_A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "{\"level\":\"ERROR\"}", "é", ""})
    void replaceANameThatCouldForgeALog(String forged) {
        Api.request().header(HEADER, forged).get("/api/account").then().header(HEADER, matchesPattern(UUID));
    }
}
