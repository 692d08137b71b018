package org.acme.platform.errors;

import jakarta.ws.rs.core.Response;
import org.acme.contracts.errors.Problem;
import org.jspecify.annotations.Nullable;

/** The names of problems (RFC 9457, section 3.1.1). */
final class ProblemTypes {
    private ProblemTypes() {}

    static String uri(String name) {
        return "urn:problem:" + name;
    }

    /**
     * The problem for a failure of which no more is known than its status: {@code urn:problem:not-found} and the like.
     */
    static Problem ofStatus(int code, @Nullable String detail) {
        var status = Response.Status.fromStatusCode(code);
        var title = status == null ? "Request failed" : status.getReasonPhrase();
        return new Problem(
                uri(title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-')), title, code, detail, null, null, null);
    }
}
