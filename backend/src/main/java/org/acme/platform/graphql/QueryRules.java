package org.acme.platform.graphql;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.GraphQL;
import graphql.Scalars;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.GraphQLSchema;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.spi.EventingService;
import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Holds every query to the limits of {@link GraphQLConfig}, and every argument to what can be stored. SmallRye GraphQL
 * finds it as a service: its own configuration knows no cost of lists and no switch for introspection at run time.
 */
public final class QueryRules implements EventingService {
    /** Far above every cost that is allowed, and far below what an int can add up. */
    private static final int ENDLESS = 1_000_000;

    /** How many rows a page is taken to have when the query does not say. */
    private static final int USUAL_PAGE = 20;

    /** SmallRye GraphQL's own Int takes {@code "5"} and {@code 5.5} for 5. */
    public QueryRules() {
        GraphQLScalarTypes.registerCustomScalar(
                Scalars.GraphQLInt.getName(), Integer.class.getName(), Scalars.GraphQLInt);
    }

    /** Always on. */
    @Override
    public @Nullable String getConfigKey() {
        return null;
    }

    /** Makes the schema say what the records say. */
    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        return GraphQLSchema.newSchema(Nullness.apply(builder.build(), bean(Schema.class)));
    }

    /** Adds our rules behind those that SmallRye GraphQL has. */
    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        var config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(GraphQLConfig.class);
        var rules = new ArrayList<Instrumentation>(List.of(
                builder.build().getInstrumentation(),
                new MaxQueryDepthInstrumentation(config.maxDepth()),
                new MaxQueryComplexityInstrumentation(config.maxCost(), QueryRules::cost),
                new Arguments(bean(Schema.class), bean(ObjectMapper.class))));
        if (!config.introspection()) {
            rules.add(new IntrospectionSwitch());
        }
        return builder.instrumentation(new ChainedInstrumentation(rules));
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** How many values the answer may have: a page counts as often as it may have rows. */
    private static int cost(FieldComplexityEnvironment field, int ofItsFields) {
        var isPage = field.getFieldDefinition().getArgument("first") != null;
        var rows =
                field.getArguments().getOrDefault("first", USUAL_PAGE) instanceof Integer first && isPage ? first : 1;
        return (int) Math.min(1 + (long) Math.max(rows, 1) * ofItsFields, ENDLESS);
    }
}
