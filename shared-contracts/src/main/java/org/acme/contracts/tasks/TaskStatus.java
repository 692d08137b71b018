package org.acme.contracts.tasks;

/** How far the work on a task is. */
public enum TaskStatus {
    OPEN,
    IN_PROGRESS,
    DONE
}
