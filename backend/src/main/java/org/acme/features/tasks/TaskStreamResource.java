package org.acme.features.tasks;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.acme.contracts.tasks.TaskContract.TaskDraft;
import org.acme.contracts.tasks.TaskContract.TaskView;
import org.acme.contracts.tasks.TaskImportReport;
import org.acme.platform.idempotency.Idempotent;
import org.acme.platform.streams.JsonLines;
import org.acme.platform.web.MaxBodySize;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tasks over REST, in any number at once. */
@Path("/tasks")
@Produces(JsonLines.MEDIA_TYPE)
@Tag(name = "tasks")
@Authenticated
@RunOnVirtualThread
class TaskStreamResource {
    private final TaskExport exporting;
    private final TaskImports imports;

    TaskStreamResource(TaskExport exporting, TaskImports imports) {
        this.exporting = exporting;
        this.imports = imports;
    }

    /** Each line is a task, oldest first. A connection that ends without the end of the body means a part only. */
    @GET
    @Path("/export")
    @Operation(operationId = "exportTasks", summary = "Sends all of the caller's tasks, one to a line")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = JsonLines.MEDIA_TYPE, schema = @Schema(implementation = TaskView.class)))
    public Response export(@Context HttpServerRequest client) {
        StreamingOutput body = output -> exporting.write(output, client);
        var name = "tasks-%s.ndjson".formatted(LocalDate.now(ZoneOffset.UTC));
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .build();
    }

    /**
     * Each line is a task to create; empty lines are passed over.
     *
     * @param atomic creates nothing at all when a line is refused. Otherwise the valid lines are imported, and the
     *     report names those that are left to be corrected and sent again: the common case of a long file with a few
     *     errors.
     */
    @POST
    @Path("/import")
    @Consumes(JsonLines.MEDIA_TYPE)
    @Idempotent(streamed = true)
    @MaxBodySize("tasks.import.max-size")
    @Operation(operationId = "importTasks", summary = "Creates tasks from lines, and reports on them line by line")
    @RequestBody(
            content = @Content(mediaType = JsonLines.MEDIA_TYPE, schema = @Schema(implementation = TaskDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = JsonLines.MEDIA_TYPE,
                            schema = @Schema(implementation = TaskImportReport.class)))
    public StreamingOutput importAll(
            InputStream body,
            @QueryParam("atomic") @DefaultValue("false") boolean atomic,
            @Context HttpServerRequest client) {
        return output -> imports.run(body, atomic, client);
    }
}
