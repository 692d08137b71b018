package org.acme.platform.graphql;

import jakarta.ws.rs.core.Response;
import org.acme.platform.errors.ProblemException;

/** The schema was asked for where it is not shown. */
final class IntrospectionDisabled extends ProblemException {
    IntrospectionDisabled() {
        super(
                Response.Status.FORBIDDEN,
                "introspection-disabled",
                "The schema is not shown here",
                "Look at it in dev mode, or start the server with GRAPHQL_INTROSPECTION=true.");
    }
}
