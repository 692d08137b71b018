package org.acme.platform.web;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.acme.platform.errors.InvalidRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What a write depends on (RFC 9110, section 13.2.2).
 *
 * @param ifMatch the versions that it may change
 * @param ifNoneMatch the versions that it must not change; {@code *} for who wants to write only what is not there yet
 */
public record WriteConditions(
        @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,

        @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(hidden = true) @Nullable
        String ifNoneMatch) {

    /**
     * The version that the write is based on.
     *
     * @throws InvalidRequest when If-Match is no list of entity tags
     */
    public ExpectedVersion version() {
        return ExpectedVersion.of(ifMatch).unless(ifNoneMatch);
    }
}
