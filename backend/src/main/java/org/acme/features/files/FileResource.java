package org.acme.features.files;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;
import org.acme.contracts.files.FileLink;
import org.acme.contracts.files.FileUsage;
import org.acme.contracts.files.FileView;
import org.acme.contracts.paging.Page;
import org.acme.platform.idempotency.Idempotent;
import org.acme.platform.idempotency.IdempotentRequests;
import org.acme.platform.web.MaxBodySize;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Files over REST; {@link ContentResource} has their bytes, and {@link TusResource} the uploads that can be resumed.
 */
@Path("/files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "files")
@Authenticated
@RunOnVirtualThread
class FileResource {
    private final StoredFiles files;
    private final RawUploads uploads;
    private final FileLinks links;
    private final IdempotentRequests idempotency;

    FileResource(StoredFiles files, RawUploads uploads, FileLinks links, IdempotentRequests idempotency) {
        this.files = files;
        this.uploads = uploads;
        this.links = links;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(operationId = "listFiles", summary = "Lists the caller's files, page by page")
    public Page<FileView> list(@BeanParam FileQuery query) {
        return files.list(query);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @MaxBodySize("files.max-size")
    @Idempotent(streamed = true)
    @Operation(operationId = "createFile", summary = "Uploads a file in one request")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = FileView.class, responseCode = "201")
    public RestResponse<?> create(
            @QueryParam("name") @Nullable String name,
            @Schema(hidden = true) @RestHeader(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            @Schema(hidden = true) @RestHeader(HttpHeaders.CONTENT_LENGTH) @Nullable Long size,
            UriInfo uri,
            InputStream body)
            throws IOException {
        var request = idempotency.current();
        if (request == null) {
            return created(uploads.receive(name, type, size, body, file -> {}), uri);
        }
        if (idempotency.isDone(request)) {
            body.transferTo(OutputStream.nullOutputStream());
            return idempotency.replay(request);
        }
        return created(
                uploads.receive(name, type, size, body, file -> idempotency.keep(request, created(file, uri))), uri);
    }

    @GET
    @Path("/usage")
    @Operation(operationId = "getFileUsage", summary = "Tells how much room the caller has")
    public FileUsage usage() {
        return files.usage();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getFile", summary = "Reads about a file")
    public FileView get(UUID id) {
        return files.get(id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteFile", summary = "Deletes a file")
    public void delete(UUID id) {
        files.delete(id);
    }

    @POST
    @Path("/{id}/links")
    @Operation(operationId = "createFileLink", summary = "Opens a file for some minutes without an access token")
    public FileLink link(UUID id) {
        return links.create(id);
    }

    private static RestResponse<FileView> created(FileView file, UriInfo uri) {
        var location = uri.getAbsolutePathBuilder().path(file.id().toString()).build();
        return RestResponse.ResponseBuilder.<FileView>created(location)
                .entity(file)
                .build();
    }
}
