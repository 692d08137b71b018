package org.acme.platform.errors;

import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.acme.contracts.errors.Problem;
import org.jspecify.annotations.Nullable;

/** The names of problems (RFC 9457, section 3.1.1). */
public final class ProblemTypes {
    private ProblemTypes() {}

    static String uri(String name) {
        return "urn:problem:" + name;
    }

    /** The problem for a failure of which only the status is known: {@code urn:problem:not-found} and the like. */
    public static Problem ofStatus(int status) {
        return ofStatus(status, advice(status));
    }

    static Problem ofStatus(int status, @Nullable String detail) {
        var known = Response.Status.fromStatusCode(status);
        var title = known == null ? "Request failed" : known.getReasonPhrase();
        var type = uri(title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        return new Problem(type, title, status, detail, null, null, null);
    }

    private static @Nullable String advice(int status) {
        return switch (status) {
            case 400 -> "The request cannot be read. Look at its path, its query and its headers.";
            case 404 -> "There is nothing at this path.";
            case 405 -> "This path does not know the method. The header Allow tells which it knows.";
            case 406 -> "There is no form of this that the header Accept allows.";
            case 415 -> "Send the body as application/json, or as the type that the endpoint asks for.";
            default -> null;
        };
    }
}
