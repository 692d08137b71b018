package org.acme.platform.idempotency;

import java.util.List;
import java.util.regex.Pattern;
import org.acme.platform.errors.InvalidRequest;

/**
 * Which requests are the same.
 *
 * @param value what stands in the header, without its quotes
 */
record IdempotencyKey(String value) {
    static final String HEADER = "Idempotency-Key";
    static final int MAX_LENGTH = 255;

    /** A string as the draft wants it (RFC 9651, section 3.3.3), or bare, as most clients send it. */
    private static final Pattern SYNTAX = Pattern.compile("\"((?:[ !#-\\[\\]-~]|\\\\[\"\\\\])+)\"|([!#-+\\--~]+)");

    /**
     * The key in the values of the header.
     *
     * @throws InvalidRequest when there are several, or it is no string, or too long
     */
    static IdempotencyKey of(List<String> header) {
        var matcher = SYNTAX.matcher(String.join(", ", header));
        if (header.size() != 1 || !matcher.matches()) {
            throw new InvalidRequest(HEADER, "must be one string of printable ASCII characters");
        }
        var value = matcher.group(matcher.group(1) == null ? 2 : 1);
        if (value.length() > MAX_LENGTH) {
            throw new InvalidRequest(HEADER, "must be at most %d characters long".formatted(MAX_LENGTH));
        }
        return new IdempotencyKey(value);
    }
}
