// Only for the feature tasks.
package org.acme.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectRenamingTest {
    private final SubjectRenaming renaming =
            new SubjectRenaming(Subject.read(List.of("old-duties", "--singular", "old-duty")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            class TaskView {}                            | class OldDutyView {}
            Task task = tasks.get(id);                   | OldDuty oldDuty = oldDuties.get(id);
            listTasks(taskId)                            | listOldDuties(oldDutyId)
            String TASK = x;                             | String OLD_DUTY = x;
            import a.features.tasks.TaskDoor;            | import a.features.oldduties.OldDutyDoor;
            @Tag(name = "tasks")                         | @Tag(name = "oldduties")
            @Path("/tasks")                              | @Path("/old-duties")
            path: 'tasks',                               | path: 'old-duties',
            getRouteApi('/signed-in/tasks/$taskId')      | getRouteApi('/signed-in/old-duties/$oldDutyId')
            @MaxBodySize("tasks.import.max-size")        | @MaxBodySize("old-duties.import.max-size")
            // TASKS_IMPORT_MAX_SIZE                     | // OLD_DUTIES_IMPORT_MAX_SIZE
            `tasks-${task.id}.ndjson`                    | `old-duties-${oldDuty.id}.ndjson`
            /** Lists a task. */                         | /** Lists an old duty. */
            // Tasks come last                           | // Old duties come last
            'Task 1'                                     | 'Old duty 1'
            "All tasks are here"                         | "All old duties are here"
            <B title="x">Import tasks{many}              | <B title="x">Import old duties{many}
            counted(2, 'task', 'tasks')                  | counted(2, 'old duty', 'old duties')
            new NotFound("task", id)                     | new NotFound("old duty", id)
            "select id from task where owner = ?"        | "select id from old_duty where owner = ?"
            "select 1 from Task"                         | "select 1 from OldDuty"
            "{tasks(first: 1) {id}}"                     | "{oldDuties(first: 1) {id}}"
            "{createTask(task: $task)}"                  | "{createOldDuty(oldDuty: $oldDuty)}"
            getMap("task")                               | getMap("oldDuty")
            multitasking taskforce                       | multitasking taskforce
            """)
    void writesANameAsItIsWrittenThere(String before, String after) {
        assertEquals(after, renaming.source(before));
    }

    @Test
    void writesTextBetweenTags() {
        assertEquals("<B\n>\n  New old duty\n</B>\noldDuty", renaming.source("<B\n>\n  New task\n</B>\ntask"));
    }

    @Test
    void writesSql() {
        assertEquals(
                "-- Finds old duties.\ncreate index old_duty_title_idx on old_duty (title);\n",
                renaming.sql("-- Finds tasks.\ncreate index task_title_idx on task (title);\n"));
    }
}
