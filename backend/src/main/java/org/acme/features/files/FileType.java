package org.acme.features.files;

import io.quarkus.runtime.annotations.RegisterResources;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.acme.contracts.files.FilePreview;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a file is. The content decides; a name can claim anything.
 *
 * @param name the media type
 * @param preview how a page can show it; NONE for whatever could run as a program in a browser
 */
// By what Tika tells one type from another, in a native image.
@RegisterResources(globs = "org/apache/tika/mime/tika-mimetypes.xml")
record FileType(String name, FilePreview preview) {
    private static final String UNKNOWN = "application/octet-stream";

    private static final Set<String> IMAGES =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/avif", "image/bmp");

    private static final Set<String> AUDIO = Set.of(
            "audio/mpeg",
            "audio/vnd.wave",
            "audio/ogg",
            "audio/vorbis",
            "audio/opus",
            "audio/x-flac",
            "audio/mp4",
            "audio/x-aac");

    private static final Set<String> VIDEO =
            Set.of("video/mp4", "video/webm", "video/ogg", "video/theora", "video/quicktime", "video/x-m4v");

    /** What a browser takes for a program, a style or a document. */
    private static final Pattern ACTIVE = Pattern.compile("^text/|script|html|xml|css|svg|pdf");

    /** The label of a format that only the uploader knows. */
    private static final Pattern LABEL = Pattern.compile("application/[a-z0-9][a-z0-9.+_-]{0,99}");

    /** What an uploader says of a file, as far as it can be taken at their word; otherwise null. */
    static @Nullable String declared(@Nullable String contentType) {
        if (contentType == null) {
            return null;
        }
        var type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return LABEL.matcher(type).matches() && isInert(type) ? type : null;
    }

    static FileType of(Path content, @Nullable String declared) {
        var detected = detect(content);
        return detected.equals(UNKNOWN) && declared != null
                ? new FileType(declared, FilePreview.NONE)
                : new FileType(detected, preview(detected));
    }

    /** Whether no browser would run it, even if a page asked it to. */
    static boolean isInert(String type) {
        return !ACTIVE.matcher(type).find();
    }

    private static String detect(Path content) {
        try (var bytes = new BufferedInputStream(Files.newInputStream(content))) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(bytes, new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static FilePreview preview(String type) {
        if (IMAGES.contains(type)) {
            return FilePreview.IMAGE;
        } else if (AUDIO.contains(type)) {
            return FilePreview.AUDIO;
        } else if (VIDEO.contains(type)) {
            return FilePreview.VIDEO;
        }
        return type.equals("text/plain") ? FilePreview.TEXT : FilePreview.NONE;
    }
}
