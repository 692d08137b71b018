package org.acme.platform.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import org.acme.platform.errors.InvalidRequest;

/** What a read depends on (RFC 9110, section 13.2.2). */
public final class Preconditions {
    private Preconditions() {}

    /**
     * Whether the client has the current version already, so that 304 says it all.
     *
     * @param headers those of the request
     * @param current the tag of the current version
     * @param modified when it became that, in whole seconds; times count where the client sends no tags
     * @throws InvalidRequest when If-Match is no list of entity tags
     * @throws PreconditionFailed when the client asks for other versions
     */
    public static boolean isKnown(HttpHeaders headers, EntityTag current, Instant modified) {
        var latest = HttpDates.parse(headers.getHeaderString(HttpHeaders.IF_UNMODIFIED_SINCE));
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) == null && latest != null && modified.isAfter(latest)) {
            throw new PreconditionFailed();
        }
        if (isKnown(headers, current)) {
            return true;
        }
        var known = HttpDates.parse(headers.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE));
        return headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) == null && known != null && !modified.isAfter(known);
    }

    /**
     * Whether the client has the current version already, of what has no time at which it was modified.
     *
     * @param headers those of the request
     * @param current the tag of the current version
     * @throws InvalidRequest when If-Match is no list of entity tags
     * @throws PreconditionFailed when If-Match asks for other versions
     */
    public static boolean isKnown(HttpHeaders headers, EntityTag current) {
        var tag = "\"" + current.getValue() + "\"";
        if (!ExpectedVersion.of(headers.getHeaderString(HttpHeaders.IF_MATCH)).matches(tag)) {
            throw new PreconditionFailed();
        }
        var header = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return header != null && ExpectedVersion.isNamed(tag, header);
    }
}
