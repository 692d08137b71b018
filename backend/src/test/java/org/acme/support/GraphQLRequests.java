package org.acme.support;

import io.restassured.response.ValidatableResponse;
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
}
