package org.acme.platform.web;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.acme.platform.errors.ProblemException;

/** A client asks for bytes that do not exist: 416 (RFC 9110, section 15.5.17). */
final class UnsatisfiableRange extends ProblemException {
    private final long size;

    UnsatisfiableRange(long size) {
        super(
                Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE,
                "unsatisfiable-range",
                "There are no such bytes",
                "There are %d bytes.".formatted(size));
        this.size = size;
    }

    @Override
    protected Map<String, String> headers() {
        return Map.of("Content-Range", "bytes */" + size);
    }
}
