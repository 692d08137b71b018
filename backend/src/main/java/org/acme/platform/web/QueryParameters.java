package org.acme.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acme.platform.contracts.StorableText;
import org.acme.platform.errors.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Reads query parameters. An enum has the names that it has in JSON, and an empty parameter counts as absent, as
 * Quarkus REST has it. On its own that answers a value of the wrong type with 404, takes all but true for false, and
 * hands NUL on to the database. A type that is not known here stops the start.
 */
@Provider
class QueryParameters implements ParamConverterProvider {
    private static final Reading<Boolean> BOOLEAN = new Reading<>(QueryParameters::truth, "must be true or false");
    private static final Map<Class<?>, Reading<?>> READINGS = Map.of(
            String.class, new Reading<>(QueryParameters::storable, StorableText.RULE),
            Integer.class, new Reading<>(Integer::valueOf, "must be a whole number"),
            UUID.class, new Reading<>(UUID::fromString, "must be a UUID"),
            Boolean.class, BOOLEAN,
            boolean.class, BOOLEAN);

    private final ObjectMapper json;

    QueryParameters(ObjectMapper json) {
        this.json = json;
    }

    @Override
    @SuppressWarnings("unchecked") // The class of a primitive type casts nothing.
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        var name = name(annotations);
        if (name == null) {
            return null;
        }
        var reading = type.isEnum() ? constant(type) : READINGS.get(type);
        if (reading == null) {
            throw new IllegalStateException("Query parameters such as ?%s cannot be a %s: see %s."
                    .formatted(name, type.getSimpleName(), QueryParameters.class.getName()));
        }
        return (ParamConverter<T>) new QueryParameter<>(reading, "?" + name);
    }

    private static @Nullable String name(Annotation[] annotations) {
        return Stream.of(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse(null);
    }

    private Reading<?> constant(Class<?> type) {
        var names = Arrays.stream(type.getEnumConstants())
                .map(constant -> json.convertValue(constant, String.class))
                .collect(Collectors.joining(", "));
        return new Reading<>(text -> json.convertValue(text, type), "must be one of " + names);
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** Nothing of what is stored is like what cannot be. */
    private static String storable(String text) {
        if (!StorableText.isStorable(text)) {
            throw new IllegalArgumentException(StorableText.RULE);
        }
        return text;
    }

    /** How a type is read; what it cannot read is an {@link IllegalArgumentException}, and breaks the rule. */
    private record Reading<T>(Function<String, T> parse, String rule) {}

    private record QueryParameter<T>(Reading<T> reading, String pointer) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            try {
                return reading.parse.apply(text);
            } catch (IllegalArgumentException wrongType) {
                // Only this kind of exception passes through the parameter's reader; its cause tells the rest.
                throw new WebApplicationException(new InvalidRequest(pointer, reading.rule), 400);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
