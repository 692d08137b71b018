package org.acme.platform.graphql;

import io.vertx.ext.web.MIMEHeader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms of a response. */
enum MediaType {
    /** What older clients know: every query that could be read is answered with 200. */
    JSON("application/json", 200),
    /** What GraphQL over HTTP added: the status tells whether the query ran. */
    GRAPHQL_RESPONSE("application/graphql-response+json", 400);

    private final String text;
    private final int statusOfRefusedQuery;

    MediaType(String text, int statusOfRefusedQuery) {
        this.text = text;
        this.statusOfRefusedQuery = statusOfRefusedQuery;
    }

    String text() {
        return text;
    }

    int statusOfRefusedQuery() {
        return statusOfRefusedQuery;
    }

    /**
     * What a client likes best of those it accepts, and JSON when it does not mind (GraphQL over HTTP, section 4.2).
     *
     * @param accept the Accept header, the best first
     */
    static Optional<MediaType> accepted(List<MIMEHeader> accept) {
        return accept.isEmpty()
                ? Optional.of(JSON)
                : accept.stream()
                        .filter(range -> range.weight() > 0)
                        .flatMap(range -> Arrays.stream(values()).filter(type -> type.isIn(range)))
                        .findFirst();
    }

    private boolean isIn(MIMEHeader range) {
        return switch (range.value()) {
            case "*/*", "application/*" -> true;
            case String name -> name.equalsIgnoreCase(text);
        };
    }
}
