package org.acme.platform.graphql;

import static org.acme.support.GraphQLRequests.failure;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the audits of GraphQL over HTTP, which run against the packaged application, leave open. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphQLEndpointTest {
    private static final String QUERY = "{account {id email roles}}";
    private static final String BODY = "{\"query\": \"%s\"}".formatted(QUERY);

    private final SignedInUser user = SignedInUser.create();

    @Test
    void readsTheAccountOfTheCaller() {
        user.json(BODY)
                .post("/graphql")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("data.account.id", equalTo(user.id().toString()))
                .body("data.account.email", equalTo(user.email()))
                .body("data.account.roles[0]", equalTo("USER"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json                                          | application/json",
                "application/*                                             | application/json",
                "application/graphql-response+json                         | application/graphql-response+json",
                "application/graphql-response+json, application/json;q=0.9 | application/graphql-response+json",
                "application/graphql-response+json;q=0.1, application/json | application/json",
                "text/html, */*;q=0.1                                      | application/json",
            })
    void answersInTheFormThatTheClientLikesBest(String accept, String contentType) {
        user.json(BODY)
                .header("Accept", accept)
                .post("/graphql")
                .then()
                .statusCode(200)
                .contentType(startsWith(contentType + ";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "application/json;q=0"})
    void refusesToAnswerInAnotherForm(String accept) {
        user.json(BODY).header("Accept", accept).post("/graphql").then().spec(failure(406, "not-acceptable"));
    }

    @Test
    void compressesItsAnswers() {
        user.json(BODY)
                .header("Accept-Encoding", "gzip")
                .post("/graphql")
                .then()
                .statusCode(200)
                .header("Content-Encoding", equalTo("gzip"));
    }

    @ParameterizedTest
    @EnumSource(names = {"PUT", "PATCH", "DELETE"})
    void refusesOtherMethods(Method method) {
        user.json(BODY)
                .request(method, "/graphql")
                .then()
                .spec(failure(405, "method-not-allowed"))
                .header("Allow", equalTo("GET, HEAD, POST"));
    }

    @Test
    void readsQueriesFromTheAddress() {
        user.request()
                .queryParam("query", "query($name: String!) {account {id} __type(name: $name) {name}}")
                .queryParam("variables", "{\"name\": \"x\"}")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("data.account.id", equalTo(user.id().toString()));
    }

    @Test
    void answersHeadLikeGet() {
        var get = user.request().queryParam("query", QUERY).get("/graphql");

        user.request()
                .queryParam("query", QUERY)
                .head("/graphql")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo(get.header("Content-Type")))
                .body(emptyString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mutation {__typename}                             | ''",
                "query A {account {id}} mutation B {__typename}    | B",
                "query A {account {id}} mutation B {__typename}    | A",
                "subscription {__typename}                         | ''",
            })
    void changesNothingForAnAddress(String query, String operationName) {
        user.request()
                .queryParam("query", query)
                .queryParam("operationName", operationName)
                .get("/graphql")
                .then()
                .spec(failure(405, "method-not-allowed"))
                .header("Allow", equalTo("POST"));
    }
}
