package org.acme.platform.errors;

import jakarta.ws.rs.core.Response;

/** A write was based on an older version: 412 (RFC 9110, section 13.1.1) with the resource as it is now. */
public final class StaleVersion extends ProblemException {
    private final transient Object current;

    /** @param current the resource as it is now, in the form in which the caller may see it */
    public StaleVersion(Object current) {
        super(
                Response.Status.PRECONDITION_FAILED,
                "stale-version",
                "Changed in the meantime",
                "Somebody changed this after you read it. Compare your change with current and send it again.");
        this.current = current;
    }

    @Override
    protected Object current() {
        return current;
    }
}
