package org.acme.platform.graphql;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the schema to itself: {@code __schema} is refused, and {@code __type} knows none, which is how GraphQL answers
 * for a type that does not exist. The framework's own switch works when the application is built, and not when it runs.
 */
final class IntrospectionSwitch extends SimplePerformantInstrumentation {
    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        return switch (parameters.getEnvironment().getFieldDefinition().getName()) {
            case "__schema" ->
                _ -> {
                    throw new IntrospectionDisabled();
                };
            case "__type" -> _ -> null;
            default -> fetcher;
        };
    }
}
