package org.acme.platform.contracts;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.acme.support.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDocumentTest {
    private static final String OPERATIONS = "paths.values().collectMany { it.values() }";

    @Test
    void saysOfEveryOperationThatItsFailuresAreProblems() {
        document()
                .body(OPERATIONS, not(empty()))
                .body(
                        OPERATIONS
                                + ".findAll { it.responses.'default'?.'$ref' != '#/components/responses/Problem' }"
                                + ".operationId",
                        empty());
    }

    @Test
    void describesProblems() {
        document()
                .body(
                        "components.responses.Problem.content.'application/problem+json'.schema.'$ref'",
                        equalTo("#/components/schemas/Problem"));
    }

    /** Its validator would give a BigInt where the type says number. */
    @Test
    void hasNoFormatThatBrowsersDoNotRead() {
        document()
                .body(
                        "components.schemas.values().collectMany { it.properties?.values() ?: [] }"
                                + ".findAll { it.format == 'int64' }",
                        empty());
    }

    private static ValidatableResponse document() {
        return Api.request()
                .queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200);
    }
}
