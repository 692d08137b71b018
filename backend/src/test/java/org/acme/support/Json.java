package org.acme.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What the server has sent, as an answer or over a socket. Its values are named by paths such as
 * {@code items[0].title}; one that leads through a list names a value of each element. REST Assured's JsonPath
 * understands the same, but compiles a program for each question, which takes longer than a message on its way.
 */
public final class Json {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+");

    private final @Nullable Object document;

    private Json(@Nullable Object document) {
        this.document = document;
    }

    public static Json of(Response answer) {
        return of(answer.asByteArray());
    }

    /** An answer that was looked at before. */
    public static Json of(ValidatableResponse answer) {
        return of(answer.extract().response());
    }

    static Json of(byte[] json) {
        try {
            return new Json(JSON.readValue(json, Object.class));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The text of an answer whose value at a path is as it should be; for REST Assured's {@code body(Matcher)}. */
    static <T> Matcher<String> value(String path, Matcher<? super T> expected) {
        return new FeatureMatcher<String, T>(expected, path, path) {
            @Override
            @SuppressWarnings("unchecked")
            protected @Nullable T featureValueOf(String json) {
                return (T) of(json.getBytes(StandardCharsets.UTF_8)).find(path);
            }
        };
    }

    /** Whether there is a value, and it is not null. */
    public boolean has(String path) {
        return find(path) != null;
    }

    public String getString(String path) {
        return Objects.requireNonNull(find(path), path).toString();
    }

    public int getInt(String path) {
        return number(path).intValue();
    }

    public long getLong(String path) {
        return number(path).longValue();
    }

    public double getDouble(String path) {
        return number(path).doubleValue();
    }

    public boolean getBoolean(String path) {
        return (Boolean) Objects.requireNonNull(find(path), path);
    }

    @SuppressWarnings("unchecked")
    public <T> List<T> getList(String path) {
        return (List<T>) Objects.requireNonNull(find(path), path);
    }

    @SuppressWarnings("unchecked")
    public Map<String, @Nullable Object> getMap(String path) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(find(path), path);
    }

    private Number number(String path) {
        return (Number) Objects.requireNonNull(find(path), path);
    }

    private @Nullable Object find(String path) {
        var value = document;
        for (var step : STEP.matcher(path).results().toList()) {
            value = step(value, step.group());
        }
        return value;
    }

    private static @Nullable Object step(@Nullable Object value, String step) {
        return switch (value) {
            case Map<?, ?> object -> object.get(step);
            case List<?> list when step.matches("\\d+") -> list.get(Integer.parseInt(step));
            case List<?> list -> {
                var values = new ArrayList<@Nullable Object>();
                list.forEach(element -> values.add(step(element, step)));
                yield values;
            }
            case null, default -> null;
        };
    }

    @Override
    public String toString() {
        return String.valueOf(document);
    }
}
