package org.acme.features.files;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.acme.platform.errors.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a client says about its upload (tus 1.0, extension creation): pairs of a key and a value in Base64.
 *
 * @param header as the client said it
 * @param values decoded
 */
record UploadMetadata(@Nullable String header, Map<String, String> values) {
    static final String HEADER = "Upload-Metadata";

    static UploadMetadata of(@Nullable String header) {
        var values = new HashMap<String, String>();
        if (header != null && !header.isBlank()) {
            for (var pair : header.split(",", -1)) {
                var parts = pair.strip().split(" ", 2);
                values.put(parts[0], parts.length < 2 ? "" : decoded(parts[1]));
            }
        }
        return new UploadMetadata(header, values);
    }

    @Nullable
    String name() {
        return values.get("filename");
    }

    @Nullable
    String type() {
        return values.get("filetype");
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidRequest(HEADER, "must have values in Base64");
        }
    }
}
