package org.acme.features.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.acme.contracts.paging.Page;
import org.acme.contracts.tasks.TaskContract.TaskDraft;
import org.acme.contracts.tasks.TaskContract.TaskView;
import org.acme.contracts.tasks.TaskStatus;
import org.acme.platform.accounts.CurrentUser;
import org.acme.platform.contracts.ContractValidator;
import org.acme.platform.contracts.MergePatch;
import org.acme.platform.errors.NotFound;
import org.acme.platform.errors.StaleVersion;
import org.acme.platform.paging.WordSearch;
import org.acme.platform.web.ExpectedVersion;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/**
 * The rules of tasks, and the only door to them: every transport calls this class, so that permissions and validation
 * cannot differ between them. A user sees and changes their own tasks; another's do not exist for them.
 */
@ApplicationScoped
class Tasks {
    private static final int ROWS_PER_FETCH = 500;

    private final CurrentUser currentUser;
    private final TaskMapper mapper;
    private final ContractValidator validator;
    private final MergePatch mergePatch;
    private final TaskEvents events;

    Tasks(
            CurrentUser currentUser,
            TaskMapper mapper,
            ContractValidator validator,
            MergePatch mergePatch,
            TaskEvents events) {
        this.currentUser = currentUser;
        this.mapper = mapper;
        this.validator = validator;
        this.mergePatch = mergePatch;
        this.events = events;
    }

    /** One page of the caller's tasks. */
    Page<TaskView> list(TaskQuery query) {
        validator.validQuery(query);
        var order = TaskOrder.of(query.sort());
        var conditions = new ArrayList<>(List.of("ownerId = :owner"));
        var parameters = new HashMap<String, Object>(Map.of("owner", currentUser.id()));
        if (query.status() != null) {
            conditions.add("status = :status");
            parameters.put("status", query.status());
        }
        if (query.q() != null) {
            var words = new WordSearch(query.q());
            conditions.add(words.condition("lower(title || ' ' || description)"));
            parameters.putAll(words.parameters());
        }
        if (query.after() != null) {
            conditions.add(order.condition());
            parameters.putAll(order.parameters(query.after()));
        }
        var rows = Task.find(String.join(" and ", conditions) + " order by " + order.orderBy(), parameters)
                .range(0, query.size())
                .project(TaskView.class)
                .list();
        return order.page(rows, query.size());
    }

    /** @throws NotFound when the caller has no such task */
    TaskView get(UUID id) {
        var view = find(id).project(TaskView.class).firstResult();
        if (view == null) {
            throw new NotFound("task", id);
        }
        return view;
    }

    @Transactional
    TaskView create(@Nullable TaskDraft draft) {
        var task = prepare(draft);
        task.persistAndFlush();
        var created = mapper.toView(task);
        events.created(created);
        return created;
    }

    /** A task of the caller that is valid but not stored yet. */
    Task prepare(@Nullable TaskDraft draft) {
        var task = new Task();
        task.ownerId = currentUser.id();
        mapper.write(validator.valid(draft), task);
        return task;
    }

    /** Stores what {@link #prepare} made, in one batch. */
    @Transactional(Transactional.TxType.MANDATORY)
    void insert(List<Task> prepared) {
        var session = Task.getEntityManager().unwrap(Session.class);
        session.setJdbcBatchSize(prepared.size());
        prepared.forEach(session::persist);
        session.flush();
        session.clear();
    }

    /** Hands over all tasks of the caller, oldest first, from a cursor: they are never in memory together. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forEach(Consumer<TaskView> reader) {
        Task.getEntityManager().createNativeQuery("set transaction read only").executeUpdate();
        try (var rows = Task.find("ownerId = ?1 order by createdAt, id", currentUser.id())
                .withHint(HibernateHints.HINT_FETCH_SIZE, ROWS_PER_FETCH)
                .project(TaskView.class)
                .stream()) {
            rows.forEach(reader);
        }
    }

    /**
     * @throws NotFound when the caller has no such task
     * @throws StaleVersion when the task has another version than expected
     */
    @Transactional
    TaskView replace(UUID id, ExpectedVersion expected, @Nullable TaskDraft draft) {
        var replacement = validator.valid(draft);
        return write(lock(id, expected), replacement);
    }

    /** Changes the members that the patch has; fails like {@link #replace}. */
    @Transactional
    TaskView patch(UUID id, ExpectedVersion expected, @Nullable JsonNode patch) {
        var task = lock(id, expected);
        var draft = mergePatch.apply(patch, mapper.toDraft(task), TaskDraft.class);
        return write(task, validator.valid(draft));
    }

    /** Fails like {@link #replace}. */
    @Transactional
    void delete(UUID id, ExpectedVersion expected) {
        lock(id, expected).delete();
        events.deleted(id);
    }

    /** How many tasks there are of all users. */
    @Transactional
    Map<TaskStatus, Long> count() {
        return Task.getEntityManager()
                .createQuery("select status, count(*) from Task group by status", Object[].class)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (TaskStatus) row[0], row -> (Long) row[1]));
    }

    private TaskView write(Task task, TaskDraft draft) {
        mapper.write(draft, task);
        task.persistAndFlush();
        var updated = mapper.toView(task);
        events.updated(updated);
        return updated;
    }

    /** Locks the row, so that nobody writes between the look at its version and the commit. */
    private Task lock(UUID id, ExpectedVersion expected) {
        var task = find(id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
        if (task == null) {
            throw new NotFound("task", id);
        }
        if (!expected.matches(task.version)) {
            throw new StaleVersion(mapper.toView(task));
        }
        return task;
    }

    private PanacheQuery<Task> find(UUID id) {
        return Task.find("id = ?1 and ownerId = ?2", id, currentUser.id());
    }
}
