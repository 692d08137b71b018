package org.acme.features.tasks;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.acme.contracts.tasks.TaskStatus;
import org.acme.platform.accounts.DevAccountCreated;

/** Example tasks for the accounts of dev mode, so that the first look is not at an empty list. */
@ApplicationScoped
@IfBuildProfile("dev")
class DevTasks {
    private static final List<String> TITLES = List.of(
            "Sketch the landing page",
            "Choose a name for the product",
            "Book a room for the launch",
            "Write the first release notes",
            "Ask three people to try it out",
            "Reply to the feedback about search",
            "Order stickers",
            "Plan the second month",
            "Move the server to a bigger machine",
            "Rehearse the restore of a backup",
            "Thank the translators",
            "Read the accessibility report");

    void create(@Observes DevAccountCreated event) {
        for (int i = 0; i < TITLES.size(); i++) {
            example(event.accountId(), i).persist();
        }
    }

    private static Task example(UUID owner, int number) {
        var statuses = TaskStatus.values();
        var task = new Task();
        task.ownerId = owner;
        task.title = TITLES.get(number);
        task.description = "";
        task.status = statuses[number % statuses.length];
        task.dueDate = number % 2 == 0 ? LocalDate.now(ZoneOffset.UTC).plusDays(number) : null;
        return task;
    }
}
