package org.acme.features.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.acme.contracts.tasks.TaskContract.TaskView;
import org.acme.contracts.tasks.TaskEvent;
import org.acme.contracts.tasks.TaskEvent.TaskCreated;
import org.acme.contracts.tasks.TaskEvent.TaskDeleted;
import org.acme.contracts.tasks.TaskEvent.TaskUpdated;
import org.acme.contracts.tasks.TaskEvent.TasksChanged;
import org.acme.platform.accounts.CurrentUser;
import org.acme.platform.live.Live;
import org.acme.platform.live.Topic;

/**
 * Tells the caller's sockets what the current transaction does to their tasks, as soon as it is committed. None of it
 * is kept: a client that was away reads its list again, which costs less than what it has missed.
 */
@ApplicationScoped
class TaskEvents {
    /** A notification has room for some 1000 characters of the worst kind. */
    private static final int LONGEST_DESCRIPTION = 800;

    private final Live live;
    private final CurrentUser currentUser;

    TaskEvents(Live live, CurrentUser currentUser) {
        this.live = live;
        this.currentUser = currentUser;
    }

    /** What the sockets of a user hear. */
    static Topic topic(UUID owner) {
        return new Topic("tasks", owner.toString());
    }

    void created(TaskView task) {
        tell(isShort(task) ? new TaskCreated(task) : new TasksChanged());
    }

    void updated(TaskView task) {
        tell(isShort(task) ? new TaskUpdated(task) : new TasksChanged());
    }

    void deleted(UUID id) {
        tell(new TaskDeleted(id));
    }

    /** So many were created that they are not told one by one. */
    void imported() {
        tell(new TasksChanged());
    }

    private void tell(TaskEvent event) {
        live.publish(topic(currentUser.id()), event);
    }

    private static boolean isShort(TaskView task) {
        return task.description().length() <= LONGEST_DESCRIPTION;
    }
}
