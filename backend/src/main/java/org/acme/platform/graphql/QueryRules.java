package org.acme.platform.graphql;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.GraphQL;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds every query to the limits of {@link GraphQLConfig}, and every argument to what can be stored. SmallRye
 * GraphQL's own configuration knows no cost of lists, and no switch for introspection at run time.
 */
@ApplicationScoped
class QueryRules {
    /** Far above every cost that is allowed, and far below what an int can add up. */
    private static final int ENDLESS = 1_000_000;

    /** How many rows a page is taken to have when the query does not say. */
    private static final int USUAL_PAGE = 20;

    private final GraphQLConfig config;
    private final ObjectMapper json;

    QueryRules(GraphQLConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    /** Adds our rules behind those that SmallRye GraphQL has. */
    void addTo(@Observes GraphQL.Builder builder, Schema model) {
        var rules = new ArrayList<Instrumentation>(List.of(
                builder.build().getInstrumentation(),
                new MaxQueryDepthInstrumentation(config.maxDepth()),
                new MaxQueryComplexityInstrumentation(config.maxCost(), QueryRules::cost),
                new Arguments(model, json)));
        if (!config.introspection()) {
            rules.add(new IntrospectionSwitch());
        }
        builder.instrumentation(new ChainedInstrumentation(rules));
    }

    /** How many values the answer may have: a page counts as often as it may have rows. */
    private static int cost(FieldComplexityEnvironment field, int ofItsFields) {
        var isPage = field.getFieldDefinition().getArgument("first") != null;
        var rows = isPage ? rows(field.getArguments().get("first")) : 1;
        return (int) Math.min(1 + (long) Math.max(rows, 1) * ofItsFields, ENDLESS);
    }

    /** A null says nothing, too. */
    private static int rows(@Nullable Object first) {
        return first instanceof Integer number ? number : USUAL_PAGE;
    }
}
