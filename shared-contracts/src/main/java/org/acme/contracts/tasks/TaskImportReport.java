package org.acme.contracts.tasks;

import org.acme.contracts.errors.Problem;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of what the server tells about an import of tasks, while it goes on and when it is over. */
@Schema(
        oneOf = {
            TaskImportReport.TaskImportProgress.class,
            TaskImportReport.TaskImportRefusal.class,
            TaskImportReport.TaskImportDone.class,
            TaskImportReport.TaskImportFailed.class
        },
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "progress", schema = TaskImportReport.TaskImportProgress.class),
            @DiscriminatorMapping(value = "refused", schema = TaskImportReport.TaskImportRefusal.class),
            @DiscriminatorMapping(value = "done", schema = TaskImportReport.TaskImportDone.class),
            @DiscriminatorMapping(value = "failed", schema = TaskImportReport.TaskImportFailed.class)
        })
public sealed interface TaskImportReport {
    /** Which of the records this is. */
    String type();

    /**
     * How far the import is. A client that reads slowly gets fewer of these.
     *
     * @param lines how many lines were read, empty ones included
     * @param valid how many of them are tasks
     * @param refused how many of them are not
     */
    record TaskImportProgress(
            @Schema(enumeration = "progress") String type, int lines, int valid, int refused)
            implements TaskImportReport {
        public TaskImportProgress(int lines, int valid, int refused) {
            this("progress", lines, valid, refused);
        }
    }

    /**
     * A line that is no task.
     *
     * @param line its number; the first line is 1
     * @param problem what a request with this line as its body would be answered
     */
    record TaskImportRefusal(
            @Schema(enumeration = "refused") String type, int line, Problem problem) implements TaskImportReport {
        public TaskImportRefusal(int line, Problem problem) {
            this("refused", line, problem);
        }
    }

    /**
     * The last line of an import that went to its end. What it created is stored.
     *
     * @param lines how many lines were read, empty ones included
     * @param created how many tasks were created
     * @param refused how many lines are no tasks
     * @param unreported how many of the refused lines the report leaves out, because it would be too long
     */
    record TaskImportDone(
            @Schema(enumeration = "done") String type, int lines, int created, int refused, int unreported)
            implements TaskImportReport {
        public TaskImportDone(int lines, int created, int refused, int unreported) {
            this("done", lines, created, refused, unreported);
        }
    }

    /**
     * The last line of an import that could not go on. Nothing of it is stored.
     *
     * @param problem why
     */
    record TaskImportFailed(@Schema(enumeration = "failed") String type, Problem problem) implements TaskImportReport {
        public TaskImportFailed(Problem problem) {
            this("failed", problem);
        }
    }
}
