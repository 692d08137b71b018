package org.acme.platform.errors;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.acme.platform.contracts.StorableText;

/** A body that is no JSON (RFC 8259): 400 with the place where reading it stopped. */
public final class UnreadableJson extends ProblemException {
    private static final Pattern HINTS = Pattern.compile("\\s*\\(.*|: (enable|was expecting).*", Pattern.DOTALL);

    private UnreadableJson(String detail) {
        super(Response.Status.BAD_REQUEST, "malformed-json", "The body is not valid JSON", detail);
    }

    /** The problem that a document has which could not be read. */
    public static ProblemException of(JsonProcessingException failure) {
        if (failure.getCause() instanceof ProblemException problem) {
            return problem;
        }
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                new InvalidRequest(pointer(unknown), "is not a member of this document");
            case InvalidFormatException format -> new InvalidRequest(pointer(format), expected(format));
            case MismatchedInputException trailing
            when trailing.getOriginalMessage().startsWith("Trailing token") -> new UnreadableJson(place(trailing));
            case InvalidTypeIdException kind -> new InvalidRequest(pointer(kind) + "/type", "is not known here");
            case MismatchedInputException mismatch -> new InvalidRequest(pointer(mismatch), expected(mismatch));
            case StreamConstraintsException tooMuch ->
                new UnreadableJson("It is nested too deeply or has too long a value.");
            default -> new UnreadableJson(place(failure));
        };
    }

    private static String place(JsonProcessingException failure) {
        var location = failure.getLocation();
        // What Jackson adds speaks of its own configuration, and of Java.
        var reason = HINTS.matcher(failure.getOriginalMessage())
                .replaceAll("")
                .lines()
                .findFirst()
                .orElse("?");
        if (location == null) {
            return reason;
        }
        var column = "column %d: %s".formatted(location.getColumnNr(), reason);
        // One of many lines has a number of its own, which is not this one.
        return location.getLineNr() == 1 ? "At " + column : "Line %d, %s".formatted(location.getLineNr(), column);
    }

    private static String pointer(JsonMappingException failure) {
        var pointer = JsonPointer.empty();
        for (var step : failure.getPath()) {
            pointer = step.getFieldName() == null
                    ? pointer.appendIndex(step.getIndex())
                    : pointer.appendProperty(step.getFieldName());
        }
        return pointer.toString();
    }

    private static String expected(MismatchedInputException failure) {
        var type = failure.getTargetType();
        if (type == null) {
            return "has the wrong type";
        }
        if (type.isEnum()) {
            return "must be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "String" ->
                failure instanceof InvalidFormatException format && format.getValue() instanceof String
                        ? StorableText.RULE
                        : "must be a string";
            case "int", "Integer", "long", "Long" -> "must be a whole number";
            case "boolean", "Boolean" -> "must be true or false";
            case "LocalDate" -> "must be a date such as 2031-02-28";
            case "Instant" -> "must be a time such as 2031-02-28T12:00:00Z";
            case "UUID" -> "must be a UUID";
            default -> "must be an object";
        };
    }
}
