package org.acme.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a Range header (RFC 9110, section 14.2). */
public final class ByteRanges {
    /**
     * More than that no player asks for; with many small ones, one request could cost more than many (RFC 9110, 17.15).
     */
    private static final int MOST = 16;

    private static final Pattern RANGES = Pattern.compile("bytes\\s*=\\s*(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile("(\\d{1,18})-(\\d{0,18})|-(\\d{1,18})");

    /**
     * Some bytes in a row.
     *
     * @param first the position of the first byte
     * @param length how many there are; at least one
     */
    public record ByteRange(long first, long length) {
        /** As Content-Range tells it. */
        public String of(long size) {
            return "bytes %d-%d/%d".formatted(first, first + length - 1, size);
        }
    }

    private ByteRanges() {}

    /**
     * The ranges that a client asks for; none when it asks for everything, or in a way that a server may ignore.
     *
     * @param header the header; null when there is none
     * @param size the bytes that there are
     * @throws UnsatisfiableRange when none of them exists
     */
    public static List<ByteRange> of(@Nullable String header, long size) {
        var matcher = RANGES.matcher(header == null ? "" : header.strip());
        if (!matcher.matches()) {
            return List.of();
        }
        var ranges = new ArrayList<ByteRange>();
        for (var text : matcher.group(1).split(",", -1)) {
            var range = RANGE.matcher(text.strip());
            if (!range.matches()) {
                return List.of();
            }
            var parsed = range.group(3) == null
                    ? between(Long.parseLong(range.group(1)), range.group(2), size)
                    : last(Long.parseLong(range.group(3)), size);
            if (parsed != null && parsed.length() < 1) {
                return List.of();
            }
            if (parsed != null) {
                ranges.add(parsed);
            }
        }
        if (ranges.isEmpty()) {
            throw new UnsatisfiableRange(size);
        }
        return ranges.size() > MOST || overlap(ranges) ? List.of() : ranges;
    }

    private static @Nullable ByteRange between(long first, String last, long size) {
        var end = last.isEmpty() ? Long.MAX_VALUE - 1 : Long.parseLong(last);
        if (end < first) {
            return new ByteRange(first, 0);
        }
        return first >= size ? null : new ByteRange(first, Math.min(end, size - 1) - first + 1);
    }

    private static @Nullable ByteRange last(long count, long size) {
        var length = Math.min(count, size);
        return length == 0 ? null : new ByteRange(size - length, length);
    }

    private static boolean overlap(List<ByteRange> ranges) {
        var sorted = ranges.stream()
                .sorted((one, other) -> Long.compare(one.first(), other.first()))
                .toList();
        for (int index = 1; index < sorted.size(); index++) {
            var before = sorted.get(index - 1);
            if (sorted.get(index).first() < before.first() + before.length()) {
                return true;
            }
        }
        return false;
    }
}
