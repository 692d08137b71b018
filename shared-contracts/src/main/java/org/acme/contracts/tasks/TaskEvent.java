package org.acme.contracts.tasks;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;
import org.acme.contracts.tasks.TaskContract.TaskView;
import org.acme.contracts.tasks.TaskEvent.TaskCreated;
import org.acme.contracts.tasks.TaskEvent.TaskDeleted;
import org.acme.contracts.tasks.TaskEvent.TaskUpdated;
import org.acme.contracts.tasks.TaskEvent.TasksChanged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a client hears of its user's tasks. These are hints and may come late: a task that the client knows at the same
 * version or a later one stays as it is.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TaskCreated.class, name = "created"),
    @JsonSubTypes.Type(value = TaskUpdated.class, name = "updated"),
    @JsonSubTypes.Type(value = TaskDeleted.class, name = "deleted"),
    @JsonSubTypes.Type(value = TasksChanged.class, name = "changed")
})
@Schema(
        oneOf = {TaskCreated.class, TaskUpdated.class, TaskDeleted.class, TasksChanged.class},
        discriminatorProperty = "type")
public sealed interface TaskEvent {

    /** There is a new task. */
    record TaskCreated(TaskView task) implements TaskEvent {}

    /** A task was changed, and this is what it is now. */
    record TaskUpdated(TaskView task) implements TaskEvent {}

    /** A task is gone for good: whatever comes of it later is older. */
    record TaskDeleted(UUID id) implements TaskEvent {}

    /**
     * More may have changed than is told one by one: after an import, after a change of a very long task, and before
     * the client began to listen. What it shows, it reads again.
     */
    record TasksChanged() implements TaskEvent {}
}
