package org.acme.features.files;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import java.util.regex.Pattern;
import org.acme.platform.errors.InvalidRequest;
import org.acme.platform.errors.ProblemException;
import org.acme.platform.web.HttpDates;
import org.acme.platform.web.MaxBodySize;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Uploads that survive what happens on the way: tus 1.0 (https://tus.io/protocols/resumable-upload) with the extensions
 * creation, creation-with-upload, expiration, checksum and termination. Any tus client speaks it, so the API document
 * does not describe it.
 */
@Path(TusResource.PATH)
@Authenticated
@RunOnVirtualThread
class TusResource {
    static final String PATH = "/files/uploads";

    private static final String PART = "application/offset+octet-stream";
    private static final String LENGTH = "Upload-Length";
    private static final String OFFSET = "Upload-Offset";
    private static final String EXPIRES = "Upload-Expires";
    /** Digits only, and no more than a long has. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final ResumableUploads uploads;
    private final FilesConfig config;

    TusResource(ResumableUploads uploads, FilesConfig config) {
        this.uploads = uploads;
        this.config = config;
    }

    /** What this server can do. */
    @OPTIONS
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<Void> options() {
        return RestResponse.ResponseBuilder.<Void>noContent()
                .header("Tus-Extension", "creation,creation-with-upload,expiration,checksum,termination")
                .header("Tus-Max-Size", config.maxSize().asLongValue())
                .header("Tus-Checksum-Algorithm", UploadChecksum.ALGORITHM_NAMES)
                .build();
    }

    /** Opens an upload; the first part may come along. */
    @POST
    @MaxBodySize("files.max-size")
    @Operation(hidden = true)
    public RestResponse<Void> create(
            @RestHeader(LENGTH) @Nullable String length,
            @RestHeader(UploadMetadata.HEADER) @Nullable String metadata,
            @RestHeader(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @RestHeader(UploadChecksum.HEADER) @Nullable String checksum,
            UriInfo uri,
            InputStream body) {
        var about = UploadMetadata.of(metadata);
        var expected = UploadChecksum.of(checksum);
        var id = uploads.open(about, number(LENGTH, length));
        var first = contentType != null && contentType.startsWith(PART) ? body : InputStream.nullInputStream();
        var progress = begin(id, expected, first);
        var location = uri.getAbsolutePathBuilder().path(id.toString()).build();
        return answer(RestResponse.ResponseBuilder.<Void>created(location), progress);
    }

    /** Who is refused does not learn where the upload is, and could not give its room back. */
    private UploadProgress begin(UUID id, UploadChecksum checksum, InputStream first) {
        try {
            return uploads.append(id, 0, checksum, first);
        } catch (ProblemException refused) {
            uploads.terminate(id);
            throw refused;
        }
    }

    /** Where to go on. */
    @HEAD
    @Path("/{id}")
    @Operation(hidden = true)
    public RestResponse<Void> progress(UUID id) {
        var progress = uploads.progress(id);
        var answer = RestResponse.ResponseBuilder.<Void>ok()
                .header(LENGTH, progress.size())
                .header(UploadMetadata.HEADER, progress.metadata());
        return answer(answer, progress);
    }

    /** Goes on. */
    @PATCH
    @Path("/{id}")
    @Consumes(PART)
    @MaxBodySize("files.max-size")
    @Operation(hidden = true)
    public RestResponse<Void> append(
            UUID id,
            @RestHeader(OFFSET) @Nullable String offset,
            @RestHeader(UploadChecksum.HEADER) @Nullable String checksum,
            InputStream body) {
        var progress = uploads.append(id, number(OFFSET, offset), UploadChecksum.of(checksum), body);
        return answer(RestResponse.ResponseBuilder.noContent(), progress);
    }

    /** Gives up. */
    @DELETE
    @Path("/{id}")
    @Operation(hidden = true)
    public void terminate(UUID id) {
        uploads.terminate(id);
    }

    private static RestResponse<Void> answer(RestResponse.ResponseBuilder<Void> response, UploadProgress progress) {
        if (progress.expiresAt() != null && !progress.isComplete()) {
            response.header(EXPIRES, HttpDates.format(progress.expiresAt()));
        }
        return response.header(OFFSET, progress.offset()).build();
    }

    private static long number(String header, @Nullable String value) {
        if (value == null || !NUMBER.matcher(value).matches()) {
            throw new InvalidRequest(header, "must be a number of bytes");
        }
        return Long.parseLong(value);
    }
}
