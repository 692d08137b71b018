package org.acme.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acme.platform.contracts.StorableText;
import org.acme.platform.errors.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Reads query parameters. An enum has the names that it has in JSON, and an empty parameter counts as absent. Jakarta
 * REST on its own answers a value of the wrong type with 404, and hands NUL on to the database.
 */
@Provider
class QueryParameters implements ParamConverterProvider {
    private final ObjectMapper json;

    QueryParameters(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        var name = value(QueryParam.class, QueryParam::value, annotations);
        if (name == null) {
            return null;
        }
        var absent = value(DefaultValue.class, DefaultValue::value, annotations);
        if (type.isEnum()) {
            var names = Arrays.stream(type.getEnumConstants())
                    .map(constant -> json.convertValue(constant, String.class))
                    .collect(Collectors.joining(", "));
            return new QueryParameter<>(
                    text -> json.convertValue(text, type), absent, "?" + name, "must be one of " + names);
        }
        if (type == Integer.class) {
            return new QueryParameter<>(
                    text -> type.cast(Integer.valueOf(text)), absent, "?" + name, "must be a whole number");
        }
        return type == String.class
                ? new QueryParameter<>(text -> type.cast(storable(text)), absent, "?" + name, StorableText.RULE)
                : null;
    }

    /** Nothing of what is stored is like what cannot be. */
    private static String storable(String text) {
        if (!StorableText.isStorable(text)) {
            throw new IllegalArgumentException(StorableText.RULE);
        }
        return text;
    }

    private static <A extends Annotation> @Nullable String value(
            Class<A> type, Function<A, String> value, Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(type::isInstance)
                .map(annotation -> value.apply(type.cast(annotation)))
                .findFirst()
                .orElse(null);
    }

    private record QueryParameter<T>(
            Function<String, T> parse, @Nullable String absent, String pointer, String rule)
            implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String given) {
            var text = given == null || given.isEmpty() ? absent : given;
            try {
                return text == null ? null : parse.apply(text);
            } catch (IllegalArgumentException wrongType) {
                // Only this kind of exception passes through the parameter's reader; its cause tells the rest.
                throw new WebApplicationException(new InvalidRequest(pointer, rule), 400);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
