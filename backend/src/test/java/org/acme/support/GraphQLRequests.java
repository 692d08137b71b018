package org.acme.support;

import static org.acme.support.Json.value;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.builder.ResponseSpecBuilder;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.ResponseSpecification;
import java.util.HashMap;
import java.util.Map;

/** What a client sends to {@code /graphql}. */
public final class GraphQLRequests {
    /** The media type whose status tells whether the query ran. */
    public static final String RESPONSE = "application/graphql-response+json";

    private GraphQLRequests() {}

    /** Runs a query as a user. */
    public static ValidatableResponse send(SignedInUser user, String query, Map<String, ?> variables) {
        var body = new HashMap<String, Object>(Map.of("query", query, "variables", variables));
        return user.json(body).header("Accept", RESPONSE).post("/graphql").then();
    }

    /** Runs a query without variables as a user. */
    public static ValidatableResponse send(SignedInUser user, String query) {
        return send(user, query, Map.of());
    }

    /**
     * An answer that nothing came of, and that shows nothing of the inside.
     *
     * @param code the kind of problem, as the last part of its URI
     */
    public static ResponseSpecification failure(int status, String code) {
        return new ResponseSpecBuilder()
                .expectStatusCode(status)
                .expectHeader("Content-Type", containsString("json"))
                .expectBody(value("errors[0].extensions.code", equalTo(code)))
                .expectBody(value("errors[0].message", not(blankOrNullString())))
                .expectBody(not(containsString("Exception")))
                .expectBody(not(containsString("org.acme")))
                .expectBody(not(containsString("Value{")))
                .build();
    }
}
