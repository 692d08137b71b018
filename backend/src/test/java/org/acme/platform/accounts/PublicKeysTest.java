package org.acme.platform.accounts;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import org.acme.support.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicKeysTest {
    @Test
    void showNothingOfThePrivateKey() {
        Api.request()
                .get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .contentType("application/jwk-set+json")
                .header("Cache-Control", equalTo("public, max-age=300"))
                .body("keys*.keySet()", everyItem(containsInAnyOrder("kty", "kid", "use", "alg", "n", "e")));
    }

    @Test
    void tellAlsoWithoutABodyHowTheyAre() {
        Api.request()
                .head("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .contentType("application/jwk-set+json")
                .header("Cache-Control", equalTo("public, max-age=300"));
    }
}
