package org.acme.features.files;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.acme.platform.web.ByteRanges.ByteRange;

/** Several ranges in one answer: {@code multipart/byteranges} (RFC 9110, section 14.6). */
final class MultipartRanges {
    private final String boundary = UUID.randomUUID().toString();
    private final String partType;
    private final long size;
    private final List<ByteRange> ranges;

    MultipartRanges(String partType, long size, List<ByteRange> ranges) {
        this.partType = partType;
        this.size = size;
        this.ranges = ranges;
    }

    String mediaType() {
        return "multipart/byteranges; boundary=" + boundary;
    }

    /** Of the whole body, in bytes. */
    long length() {
        return ranges.stream()
                        .mapToLong(range -> head(range).length + range.length())
                        .sum()
                + end().length;
    }

    StreamingOutput output(Function<ByteRange, InputStream> content) {
        return output -> {
            for (var range : ranges) {
                output.write(head(range));
                try (var bytes = content.apply(range)) {
                    bytes.transferTo(output);
                }
            }
            output.write(end());
        };
    }

    private byte[] head(ByteRange range) {
        return ascii("\r\n--%s\r\nContent-Type: %s\r\nContent-Range: %s\r\n\r\n"
                .formatted(boundary, partType, range.of(size)));
    }

    private byte[] end() {
        return ascii("\r\n--%s--\r\n".formatted(boundary));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
