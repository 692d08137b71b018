package org.acme.platform.errors;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.core.Response.StatusType;

/** Status codes that Jakarta REST has no names for. */
public enum Statuses implements StatusType {
    /** RFC 9110, section 15.5.21. */
    UNPROCESSABLE_CONTENT(422, "Unprocessable Content"),
    /** RFC 4918, section 11.3. */
    LOCKED(423, "Locked"),
    /** tus 1.0, extension checksum. */
    CHECKSUM_MISMATCH(460, "Checksum Mismatch"),
    /** RFC 4918, section 11.5. */
    INSUFFICIENT_STORAGE(507, "Insufficient Storage");

    private final int code;
    private final String reason;

    Statuses(int code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    @Override
    public int getStatusCode() {
        return code;
    }

    @Override
    public Family getFamily() {
        return Response.Status.Family.familyOf(code);
    }

    @Override
    public String getReasonPhrase() {
        return reason;
    }
}
