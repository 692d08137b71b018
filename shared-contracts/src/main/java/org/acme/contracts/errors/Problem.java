package org.acme.contracts.errors;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request failed, as {@code application/problem+json} (RFC 9457).
 *
 * @param type a stable URI that names the kind of problem; programs branch on it
 * @param title the kind of problem in words, the same for every occurrence
 * @param status the HTTP status code
 * @param detail what went wrong this time and how to mend it
 * @param instance the request id, which is also in the server's log
 * @param errors what is wrong with each value, when the request was read but is not valid
 * @param current the resource as it is now, when the request was based on an older version of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        @Nullable List<InvalidValue> errors,
        @Nullable Object current) {}
