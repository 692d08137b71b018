package org.acme.contracts.tasks;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What crosses the wire about tasks. Both records stand in one file, because a new field belongs in both. */
public interface TaskContract {

    /**
     * What a client sends to create or replace a task. The fields that only the server sets are ignored, so that a task
     * can be sent back as it was received.
     *
     * @param title what is to be done
     * @param description details in plain text; empty when absent
     * @param status how far the work is; OPEN when absent
     * @param dueDate the day by which the task should be done
     */
    @JsonIgnoreProperties({"id", "createdAt", "updatedAt", "version"})
    record TaskDraft(
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 4000) String description,
            @Nullable TaskStatus status,
            @Nullable LocalDate dueDate) {

        public TaskDraft {
            description = Objects.requireNonNullElse(description, "");
            status = Objects.requireNonNullElse(status, TaskStatus.OPEN);
        }
    }

    /**
     * A task as its owner sees it.
     *
     * @param id a UUIDv7 (RFC 9562)
     * @param title what is to be done
     * @param description details in plain text
     * @param status how far the work is
     * @param dueDate the day by which the task should be done
     * @param createdAt when the task was created
     * @param updatedAt when the task was last changed
     * @param version how often the task was changed; its ETag is made of it
     */
    record TaskView(
            UUID id,
            String title,
            String description,
            TaskStatus status,
            @Nullable LocalDate dueDate,
            Instant createdAt,
            Instant updatedAt,
            int version) {}
}
