package org.acme.features.files;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.acme.contracts.files.FilePreview;
import org.acme.platform.connections.KernelTransfer;
import org.acme.platform.errors.NotFound;
import org.acme.platform.storage.Contents;
import org.acme.platform.web.ByteRanges;
import org.acme.platform.web.ByteRanges.ByteRange;
import org.acme.platform.web.Disposition;
import org.acme.platform.web.HttpDates;
import org.acme.platform.web.Preconditions;
import org.jboss.resteasy.reactive.PathPart;
import org.jspecify.annotations.Nullable;

/**
 * Answers with bytes of files: all, or the ranges asked for (RFC 9110, section 14), in a way in which none of them can
 * harm the one who looks at them.
 */
@ApplicationScoped
class Downloads {
    /** Whatever it is, it runs nothing and loads nothing, and has no access to this origin. */
    private static final String SANDBOX =
            "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; frame-ancestors 'none'";

    private final Contents contents;
    private final CurrentVertxRequest connection;

    Downloads(Contents contents, CurrentVertxRequest connection) {
        this.contents = contents;
        this.connection = connection;
    }

    Response answer(StoredFile file, HttpHeaders headers, @Nullable String range, @Nullable String ifRange) {
        var tag = new EntityTag(file.sha256);
        var modified = file.createdAt.truncatedTo(ChronoUnit.SECONDS);
        // Ranges are something of GET (RFC 9110, section 14.2).
        var isGet = HttpMethod.GET.equals(connection.getCurrent().request().method());
        var asked = isGet && applies(ifRange, tag, modified) ? range : null;
        var answer = Preconditions.isKnown(headers, tag, modified) ? Response.notModified() : bytes(file, asked);
        return describe(answer, file, tag, modified).build();
    }

    /** @throws NotFound when the file has none, or not yet */
    Response thumbnail(StoredFile file, HttpHeaders headers) {
        if (file.thumbnailSha256 == null) {
            throw new NotFound("thumbnail of file", file.id);
        }
        var tag = new EntityTag(file.thumbnailSha256);
        var answer = Preconditions.isKnown(headers, tag)
                ? Response.notModified()
                : Response.ok(streamed(file.thumbnailSha256, new ByteRange(0, Long.MAX_VALUE)))
                        .type(Thumbnails.MEDIA_TYPE);
        return harmless(answer).tag(tag).build();
    }

    private ResponseBuilder bytes(StoredFile file, @Nullable String range) {
        var ranges = ByteRanges.of(range, file.size);
        return switch (ranges.size()) {
            case 0 -> part(Response.ok(), file, new ByteRange(0, file.size));
            case 1 ->
                part(Response.status(Response.Status.PARTIAL_CONTENT), file, ranges.getFirst())
                        .header("Content-Range", ranges.getFirst().of(file.size));
            default -> parts(file, ranges);
        };
    }

    private ResponseBuilder part(ResponseBuilder answer, StoredFile file, ByteRange range) {
        return answer.type(servedAs(file))
                .header(HttpHeaders.CONTENT_LENGTH, range.length())
                .entity(entity(file, range));
    }

    private Object entity(StoredFile file, ByteRange range) {
        var path = contents.path(file.sha256);
        if (path == null || range.length() == 0) {
            return streamed(file.sha256, range);
        }
        KernelTransfer.allow(connection.getCurrent().request());
        return new PathPart(path, range.first(), range.length());
    }

    private ResponseBuilder parts(StoredFile file, List<ByteRange> ranges) {
        var parts = new MultipartRanges(servedAs(file), file.size, ranges);
        return Response.status(Response.Status.PARTIAL_CONTENT)
                .type(parts.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, parts.length())
                .entity(parts.output(range -> contents.open(file.sha256, range.first(), range.length())));
    }

    private StreamingOutput streamed(String sha256, ByteRange range) {
        return output -> {
            try (var bytes = contents.open(sha256, range.first(), range.length())) {
                bytes.transferTo(output);
            }
        };
    }

    private static ResponseBuilder describe(ResponseBuilder answer, StoredFile file, EntityTag tag, Instant modified) {
        return harmless(answer)
                .tag(tag)
                .header(HttpHeaders.LAST_MODIFIED, HttpDates.format(modified))
                .header("Accept-Ranges", "bytes")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        file.preview == FilePreview.NONE
                                ? Disposition.attachment(file.name)
                                : Disposition.inline(file.name));
    }

    private static ResponseBuilder harmless(ResponseBuilder answer) {
        return answer.header("Content-Security-Policy", SANDBOX)
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                // Kept by the reader's browser, which asks each time whether it is still allowed to use it.
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    /** Text in any script; and nothing that a page of this origin could load as a program, a style or a document. */
    private static String servedAs(StoredFile file) {
        return switch (file.preview) {
            case TEXT -> MediaType.TEXT_PLAIN + ";charset=UTF-8";
            case NONE -> FileType.isInert(file.contentType) ? file.contentType : MediaType.APPLICATION_OCTET_STREAM;
            default -> file.contentType;
        };
    }

    /** Ranges of a content that has changed meanwhile would not fit together (RFC 9110, section 13.1.5). */
    private static boolean applies(@Nullable String ifRange, EntityTag tag, Instant modified) {
        if (ifRange == null || ifRange.strip().equals("\"" + tag.getValue() + "\"")) {
            return true;
        }
        return ifRange.strip().equals(HttpDates.format(modified));
    }
}
