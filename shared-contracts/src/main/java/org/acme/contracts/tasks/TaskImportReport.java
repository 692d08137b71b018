package org.acme.contracts.tasks;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.acme.contracts.errors.Problem;
import org.acme.contracts.tasks.TaskImportReport.TaskImportDone;
import org.acme.contracts.tasks.TaskImportReport.TaskImportFailed;
import org.acme.contracts.tasks.TaskImportReport.TaskImportProgress;
import org.acme.contracts.tasks.TaskImportReport.TaskImportRefusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of what the server tells about an import of tasks, while it goes on and when it is over. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TaskImportProgress.class, name = "progress"),
    @JsonSubTypes.Type(value = TaskImportRefusal.class, name = "refused"),
    @JsonSubTypes.Type(value = TaskImportDone.class, name = "done"),
    @JsonSubTypes.Type(value = TaskImportFailed.class, name = "failed")
})
@Schema(
        oneOf = {TaskImportProgress.class, TaskImportRefusal.class, TaskImportDone.class, TaskImportFailed.class},
        discriminatorProperty = "type")
public sealed interface TaskImportReport {

    /**
     * How far the import is. A client that reads slowly gets fewer of these.
     *
     * @param lines how many lines were read, empty ones included
     * @param valid how many of them are tasks
     * @param refused how many of them are not
     */
    record TaskImportProgress(int lines, int valid, int refused) implements TaskImportReport {}

    /**
     * A line that is no task.
     *
     * @param line its number; the first line is 1
     * @param problem what a request with this line as its body would be answered
     */
    record TaskImportRefusal(int line, Problem problem) implements TaskImportReport {}

    /**
     * The last line of an import that went to its end. What it created is stored.
     *
     * @param lines how many lines were read, empty ones included
     * @param created how many tasks were created
     * @param refused how many lines are no tasks
     * @param unreported how many of the refused lines the report leaves out, because it would be too long
     */
    record TaskImportDone(int lines, int created, int refused, int unreported) implements TaskImportReport {}

    /**
     * The last line of an import that could not go on. Nothing of it is stored.
     *
     * @param problem why
     */
    record TaskImportFailed(Problem problem) implements TaskImportReport {}
}
