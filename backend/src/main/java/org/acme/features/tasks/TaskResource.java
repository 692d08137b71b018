package org.acme.features.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.acme.contracts.paging.Page;
import org.acme.contracts.tasks.TaskContract.TaskDraft;
import org.acme.contracts.tasks.TaskContract.TaskView;
import org.acme.platform.contracts.MergePatch;
import org.acme.platform.idempotency.Idempotent;
import org.acme.platform.web.Preconditions;
import org.acme.platform.web.WriteConditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Tasks over REST. */
@Path("/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
@Authenticated
@RunOnVirtualThread
class TaskResource {
    private final Tasks tasks;

    TaskResource(Tasks tasks) {
        this.tasks = tasks;
    }

    @GET
    @Operation(operationId = "listTasks", summary = "Lists the caller's tasks, page by page")
    public Page<TaskView> list(@BeanParam TaskQuery query) {
        return tasks.list(query);
    }

    @POST
    @Idempotent
    @Operation(operationId = "createTask", summary = "Creates a task")
    @APIResponseSchema(value = TaskView.class, responseCode = "201")
    public RestResponse<TaskView> create(TaskDraft body, UriInfo uri) {
        var task = tasks.create(body);
        var location = uri.getAbsolutePathBuilder().path(task.id().toString()).build();
        return RestResponse.ResponseBuilder.<TaskView>created(location)
                .entity(task)
                .tag(tag(task))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTask", summary = "Reads a task")
    public RestResponse<TaskView> get(UUID id, HttpHeaders headers) {
        var task = tasks.get(id);
        return Preconditions.isKnown(headers, tag(task))
                ? RestResponse.ResponseBuilder.<TaskView>notModified(tag(task)).build()
                : ok(task);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "replaceTask", summary = "Replaces a task")
    public RestResponse<TaskView> replace(UUID id, @BeanParam WriteConditions conditions, TaskDraft body) {
        return ok(tasks.replace(id, conditions.version(), body));
    }

    @PATCH
    @Path("/{id}")
    @Operation(operationId = "patchTask", summary = "Changes some fields of a task")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = TaskDraft.class)))
    public RestResponse<TaskView> patch(UUID id, @BeanParam WriteConditions conditions, JsonNode body) {
        return ok(tasks.patch(id, conditions.version(), body));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteTask", summary = "Deletes a task")
    public void delete(UUID id, @BeanParam WriteConditions conditions) {
        tasks.delete(id, conditions.version());
    }

    private static RestResponse<TaskView> ok(TaskView task) {
        return RestResponse.ResponseBuilder.ok(task).tag(tag(task)).build();
    }

    private static EntityTag tag(TaskView task) {
        return new EntityTag(String.valueOf(task.version()));
    }
}
