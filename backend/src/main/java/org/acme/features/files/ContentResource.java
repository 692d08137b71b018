package org.acme.features.files;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** The bytes of files. HEAD answers as GET does, without them. */
@Path("/files")
@Produces(MediaType.WILDCARD)
@Tag(name = "files")
@Authenticated
@RunOnVirtualThread
class ContentResource {
    private final StoredFiles files;
    private final FileLinks links;
    private final Downloads downloads;

    ContentResource(StoredFiles files, FileLinks links, Downloads downloads) {
        this.files = files;
        this.links = links;
        this.downloads = downloads;
    }

    @GET
    @Path("/{id}/content")
    @Operation(operationId = "getFileContent", summary = "Downloads a file, or ranges of it")
    @APIResponse(
            responseCode = "200",
            description = "The bytes",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(
            UUID id,
            @RestHeader("Range") @Nullable String range,
            @RestHeader("If-Range") @Nullable String ifRange,
            HttpHeaders headers) {
        return downloads.answer(files.find(id), headers, range, ifRange);
    }

    /** The small picture of an image. */
    @GET
    @Path("/{id}/thumbnail")
    @Operation(operationId = "getFileThumbnail", summary = "Downloads the thumbnail of a picture")
    @APIResponse(
            responseCode = "200",
            description = "The bytes",
            content =
                    @Content(
                            mediaType = Thumbnails.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response thumbnail(UUID id, HttpHeaders headers) {
        return downloads.thumbnail(files.find(id), headers);
    }

    /** The same content by a link, which is all the permission it takes. */
    @GET
    @Path("/links/{token}")
    @PermitAll
    @Operation(hidden = true)
    public Response linked(
            String token,
            @RestHeader("Range") @Nullable String range,
            @RestHeader("If-Range") @Nullable String ifRange,
            HttpHeaders headers) {
        return downloads.answer(links.open(token), headers, range, ifRange);
    }
}
