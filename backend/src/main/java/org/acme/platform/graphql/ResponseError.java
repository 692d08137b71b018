package org.acme.platform.graphql;

import com.fasterxml.jackson.annotation.JsonInclude;
import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.AbortExecutionException;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Objects;
import org.acme.contracts.errors.InvalidValue;
import org.acme.contracts.errors.Problem;
import org.acme.platform.errors.Failures;
import org.jspecify.annotations.Nullable;

/**
 * One error of a response (GraphQL, section 7.1.2). It says what REST would say, in the form that GraphQL has for it.
 *
 * @param message what went wrong and how to mend it
 * @param locations where in the document it went wrong
 * @param path the field of the response that it concerns
 * @param extensions what programs branch on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection
record ResponseError(
        String message,
        @Nullable List<Location> locations,
        @Nullable List<Object> path,
        Extensions extensions) {

    /** A place in the document, counted from one. */
    @RegisterForReflection
    record Location(int line, int column) {}

    /**
     * The members of a problem that GraphQL has no place for.
     *
     * @param code the last part of the problem's type: {@code not-found} for {@code urn:problem:not-found}
     * @param instance the request id, which is also in the server's log
     * @param errors what is wrong with each value, with the pointers that REST has
     * @param current the resource as it is now, when the change was based on an older version of it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @RegisterForReflection
    record Extensions(
            String code,
            @Nullable String instance,
            @Nullable List<InvalidValue> errors,
            @Nullable Object current) {}

    static ResponseError of(GraphQLError error) {
        if (error instanceof ExceptionWhileDataFetching thrown) {
            return of(Failures.problem(thrown.getException()), error);
        }
        return new ResponseError(
                message(error), locations(error), error.getPath(), new Extensions(code(error), null, null, null));
    }

    static ResponseError of(Problem problem) {
        return of(problem, null);
    }

    private static ResponseError of(Problem problem, @Nullable GraphQLError error) {
        return new ResponseError(
                Objects.requireNonNullElse(problem.detail(), problem.title()),
                error == null ? null : locations(error),
                error == null ? null : error.getPath(),
                new Extensions(
                        problem.type().replaceFirst(".*:", ""),
                        problem.instance(),
                        problem.errors() == null
                                ? null
                                : problem.errors().stream()
                                        .map(ResponseError::named)
                                        .toList(),
                        problem.current()));
    }

    /** What REST calls size is first in a connection. */
    private static InvalidValue named(InvalidValue value) {
        return value.pointer().equals("?size") ? new InvalidValue("?first", value.detail()) : value;
    }

    /** The engine adds which of its classes it expected; the rest says enough. */
    private static String message(GraphQLError error) {
        return error.getMessage()
                .replaceFirst("^Validation error \\(.*?\\) : ", "")
                .replaceFirst("(?s) with value '.*?' (?=is not|contains|must|is missing)", " ")
                .replaceFirst("(?s)(is not a valid '[^']*').*", "$1")
                .replaceFirst(" has an invalid value: (?:SRGQL|Expected).*", " has a value of the wrong type")
                .strip();
    }

    /** For what the engine finds by itself, before any of our code runs. */
    private static String code(GraphQLError error) {
        return switch (error) {
            case InvalidSyntaxError _ -> "malformed-query";
            case AbortExecutionException _ -> "query-too-complex";
            case ValidationError invalid
            when invalid.getValidationErrorType() == ValidationErrorType.WrongType -> "validation";
            case CoercingParseValueException _, NonNullableValueCoercedAsNullException _ -> "validation";
            case InputMapDefinesTooManyFieldsException _ -> "validation";
            default -> "invalid-query";
        };
    }

    private static @Nullable List<Location> locations(GraphQLError error) {
        return error.getLocations() == null
                ? null
                : error.getLocations().stream()
                        .map(place -> new Location(place.getLine(), place.getColumn()))
                        .toList();
    }
}
