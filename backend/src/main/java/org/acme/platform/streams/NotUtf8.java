package org.acme.platform.streams;

import jakarta.ws.rs.core.Response.Status;
import org.acme.platform.errors.ProblemException;

/** Bytes that are no text (RFC 8259, section 8.1). */
final class NotUtf8 extends ProblemException {
    NotUtf8() {
        super(Status.BAD_REQUEST, "malformed-json", "The body is not valid JSON", "It is not encoded in UTF-8.");
    }
}
