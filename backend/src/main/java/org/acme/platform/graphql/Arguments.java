package org.acme.platform.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.spi.ClassloadingService;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acme.platform.contracts.StorableText;
import org.acme.platform.errors.InvalidRequest;
import org.acme.platform.errors.UnreadableJson;
import org.jspecify.annotations.Nullable;

/**
 * Makes the arguments of an operation what its method takes, with the same reader as the bodies of REST: what is
 * refused there is refused here, with the same words. SmallRye GraphQL's own reader speaks of its classes, and takes
 * anything for a text.
 */
final class Arguments extends SimplePerformantInstrumentation {
    private final Map<String, Operation> operations;
    private final ObjectMapper json;

    Arguments(Schema schema, ObjectMapper json) {
        this.operations = Stream.concat(schema.getQueries().stream(), schema.getMutations().stream())
                .collect(Collectors.toMap(Operation::getName, Function.identity()));
        this.json = json.copy().setAnnotationIntrospector(new ConstantNames());
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        var operation = parameters.getExecutionStepInfo().getPath().getLevel() == 1
                ? operations.get(
                        parameters.getEnvironment().getFieldDefinition().getName())
                : null;
        return operation == null ? fetcher : environment -> fetcher.get(withArguments(environment, operation));
    }

    private DataFetchingEnvironment withArguments(DataFetchingEnvironment environment, Operation operation) {
        var arguments = new HashMap<>(environment.getArguments());
        for (var argument : operation.getArguments()) {
            var given = arguments.get(argument.getName());
            if (given != null) {
                arguments.put(argument.getName(), read(given, argument));
            }
        }
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(environment)
                .arguments(arguments)
                .build();
    }

    /** An object is what REST has as its body; anything else is a query parameter there. */
    private Object read(Object given, Argument argument) {
        return switch (given) {
            case Map<?, ?> object -> document(object, type(argument));
            case String text
            when !StorableText.isStorable(text) ->
                throw new InvalidRequest("?" + argument.getName(), StorableText.RULE);
            case String text when type(argument) == UUID.class -> id(text, argument);
            default -> given;
        };
    }

    private <T> T document(Map<?, ?> object, Class<T> type) {
        try {
            return json.treeToValue(json.valueToTree(object), type);
        } catch (JsonProcessingException unfit) {
            throw UnreadableJson.of(unfit);
        }
    }

    private static UUID id(String text, Argument argument) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidRequest("?" + argument.getName(), "must be a UUID");
        }
    }

    private static Class<?> type(Argument argument) {
        return ClassloadingService.get().loadClass(argument.getReference().getClassName());
    }

    /** The names of an enum are those of its constants in GraphQL, where JSON may have others. */
    private static final class ConstantNames extends JacksonAnnotationIntrospector {
        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
            return names;
        }
    }
}
