package org.acme.platform.graphql;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.Objects;
import org.acme.platform.errors.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request (GraphQL over HTTP, section 5).
 *
 * @param query the document
 * @param operationName which of its operations to run; may be absent when there is one only
 * @param variables the values of its variables
 * @param extensions whatever else clients and servers agree on; nothing here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection
record GraphQLRequest(
        @Nullable String query,
        @Nullable String operationName,
        @Nullable ObjectNode variables,
        @Nullable ObjectNode extensions) {

    private static final GraphQLRequest EMPTY = new GraphQLRequest(null, null, null, null);

    /** Reads the body of a POST: JSON, as strict as everywhere. */
    static GraphQLRequest ofBody(@Nullable Buffer body, ObjectMapper json) throws IOException {
        return body == null || body.length() == 0
                ? EMPTY
                : Objects.requireNonNullElse(json.readValue(body.getBytes(), GraphQLRequest.class), EMPTY);
    }

    /** Reads the query string of a GET, in which variables and extensions are JSON. */
    static GraphQLRequest ofQuery(MultiMap parameters, ObjectMapper json) throws JsonProcessingException {
        return new GraphQLRequest(
                parameters.get("query"),
                parameters.get("operationName"),
                object(parameters.get("variables"), json),
                object(parameters.get("extensions"), json));
    }

    /** @throws InvalidRequest when there is none */
    String document() {
        if (query == null || query.isBlank()) {
            throw new InvalidRequest("/query", "must not be blank");
        }
        return query;
    }

    private static @Nullable ObjectNode object(@Nullable String text, ObjectMapper json)
            throws JsonProcessingException {
        return text == null ? null : json.readValue(text, ObjectNode.class);
    }
}
