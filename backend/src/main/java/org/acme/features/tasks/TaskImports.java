package org.acme.features.tasks;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.acme.contracts.tasks.TaskImportReport.TaskImportDone;
import org.acme.contracts.tasks.TaskImportReport.TaskImportFailed;
import org.acme.platform.errors.Failures;
import org.acme.platform.idempotency.IdempotentRequest;
import org.acme.platform.idempotency.IdempotentRequests;
import org.acme.platform.idempotency.StoredAnswer;
import org.acme.platform.streams.ClientGone;
import org.acme.platform.streams.JsonLines;
import org.acme.platform.streams.Lines;
import org.acme.platform.streams.Report;
import org.acme.platform.streams.StreamSlots;
import org.jspecify.annotations.Nullable;

/**
 * Imports tasks in one transaction: what the report says is stored when its last line says so, and a client that breaks
 * off leaves nothing behind.
 */
@ApplicationScoped
class TaskImports {
    private final Tasks tasks;
    private final TaskEvents events;
    private final JsonLines json;
    private final StreamSlots slots;
    private final IdempotentRequests idempotency;
    private final int maxLineSize;
    private final long maxReportSize;

    TaskImports(
            Tasks tasks,
            TaskEvents events,
            JsonLines json,
            StreamSlots slots,
            IdempotentRequests idempotency,
            TaskImportConfig config) {
        this.tasks = tasks;
        this.events = events;
        this.json = json;
        this.slots = slots;
        this.idempotency = idempotency;
        this.maxLineSize = Math.toIntExact(config.maxLineSize().asLongValue());
        this.maxReportSize = config.maxReportSize().asLongValue();
    }

    /** Fails like any request while nothing is reported; from then on a failure is the last line of the report. */
    void run(InputStream body, boolean atomic, HttpServerRequest client) throws IOException {
        var repeatable = idempotency.current();
        var report = json.report(client, maxReportSize, repeatable != null);
        var lines = new Lines(body, maxLineSize);
        try {
            if (repeatable != null && idempotency.isDone(repeatable)) {
                body.transferTo(OutputStream.nullOutputStream());
                report.repeat(
                        Objects.requireNonNull(idempotency.answer(repeatable).body()));
            } else {
                report.end(slots.inTransaction(() ->
                        finished(new TaskImport(tasks, events, json, report, atomic).read(lines), report, repeatable)));
            }
        } catch (ClientGone gone) {
            // Nobody is there to be told.
        } catch (RuntimeException failure) {
            if (!report.hasBegun()) {
                throw failure;
            }
            report.fail(new TaskImportFailed(Failures.problem(failure)), lines.ended());
        }
    }

    private TaskImportDone finished(TaskImportDone done, Report report, @Nullable IdempotentRequest repeatable) {
        if (repeatable != null) {
            idempotency.keep(repeatable, new StoredAnswer(200, null, null, report.kept(done)));
        }
        return done;
    }
}
