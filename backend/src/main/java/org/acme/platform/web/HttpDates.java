package org.acme.platform.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times as HTTP writes them (RFC 9110, section 5.6.7). */
public final class HttpDates {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private HttpDates() {}

    public static String format(Instant time) {
        return FORMAT.format(time);
    }

    /** The time in a header; null when there is none, or no time, for which conditions do not count. */
    static @Nullable Instant parse(@Nullable String header) {
        try {
            return header == null ? null : FORMAT.parse(header.strip(), Instant::from);
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }
}
