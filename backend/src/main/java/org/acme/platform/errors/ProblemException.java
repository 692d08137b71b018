package org.acme.platform.errors;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.acme.contracts.errors.InvalidValue;
import org.acme.contracts.errors.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A failure that the caller is told about. Each kind is a subclass that builds its own message and knows its status, so
 * that whoever detects it only has to throw it.
 */
public abstract class ProblemException extends RuntimeException {
    private final Response.StatusType status;
    private final String type;
    private final String title;

    /**
     * @param status the HTTP status of the answer
     * @param type the last part of the problem's URI; part of the public interface, so it never changes
     * @param title the kind of problem in words, the same for every occurrence
     * @param detail what went wrong this time and how to mend it
     */
    protected ProblemException(Response.StatusType status, String type, String title, @Nullable String detail) {
        super(detail);
        this.status = status;
        this.type = type;
        this.title = title;
    }

    /** The answer that this failure becomes. */
    public Problem problem() {
        return new Problem(
                ProblemTypes.uri(type), title, status.getStatusCode(), getMessage(), null, errors(), current());
    }

    /** Headers of the answer that tell programs more. */
    protected Map<String, String> headers() {
        return Map.of();
    }

    /** What is wrong with each value, for a request that was read but is not valid. */
    protected @Nullable List<InvalidValue> errors() {
        return null;
    }

    /** The resource as it is now, for a request that was based on an older version of it. */
    protected @Nullable Object current() {
        return null;
    }
}
