package org.acme.features.tasks;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.acme.contracts.accounts.AccountView;
import org.acme.contracts.tasks.TaskContract.TaskDraft;
import org.acme.contracts.tasks.TaskContract.TaskView;
import org.acme.contracts.tasks.TaskSort;
import org.acme.contracts.tasks.TaskStatus;
import org.acme.platform.accounts.Accounts;
import org.acme.platform.accounts.CurrentUser;
import org.acme.platform.web.ExpectedVersion;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/**
 * Tasks over GraphQL. Public, because the engine calls its methods from outside. It reads the fields of a query at the
 * same time, so each has a transaction: without one they would all use the database session of the request at once.
 */
@GraphQLApi
@Authenticated
@RunOnVirtualThread
public class TaskGraphQL {
    private final Tasks tasks;
    private final Accounts accounts;
    private final CurrentUser currentUser;

    TaskGraphQL(Tasks tasks, Accounts accounts, CurrentUser currentUser) {
        this.tasks = tasks;
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    @Query
    @Transactional
    @Description("Reads a task")
    public @NonNull TaskView task(@Id @NonNull UUID id) {
        return tasks.get(id);
    }

    @Query
    @Transactional
    @Description("Lists the caller's tasks, page by page")
    public @NonNull TaskConnection tasks(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable TaskStatus status,
            @Nullable String q,
            @Nullable TaskSort sort) {
        var query = TaskQuery.of(first, after, status, q, sort);
        return TaskConnection.of(tasks.list(query), TaskOrder.of(query.sort()), after);
    }

    @Mutation
    @Description("Creates a task")
    public @NonNull TaskView createTask(@NonNull TaskDraft task) {
        return tasks.create(task);
    }

    @Mutation
    @Description("Replaces a task, unless it is no longer at the expected version")
    public @NonNull TaskView updateTask(@Id @NonNull UUID id, @Nullable Integer version, @NonNull TaskDraft task) {
        return tasks.replace(id, ExpectedVersion.of(version), task);
    }

    @Mutation
    @Description("Deletes a task, unless it is no longer at the expected version, and returns its id")
    public @Id @NonNull UUID deleteTask(@Id @NonNull UUID id, @Nullable Integer version) {
        tasks.delete(id, ExpectedVersion.of(version));
        return id;
    }

    /** Called once for all tasks of an answer, and not for each: so a list costs the same with and without. */
    @Transactional
    @Description("Whose task it is")
    public @NonNull List<@NonNull AccountView> owner(@Source List<TaskView> tasks) {
        return Collections.nCopies(tasks.size(), accounts.view(currentUser.id()));
    }
}
