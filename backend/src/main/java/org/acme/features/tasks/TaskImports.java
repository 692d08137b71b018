package org.acme.features.tasks;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import org.acme.contracts.tasks.TaskImportReport.ImportFailed;
import org.acme.platform.errors.ProblemException;
import org.acme.platform.errors.Failures;
import org.acme.platform.streams.ClientGone;
import org.acme.platform.streams.JsonLines;
import org.acme.platform.streams.Lines;
import org.acme.platform.streams.StreamSlots;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Imports tasks in one transaction: what the report says is stored when its last line says so, and a client that breaks
 * off leaves nothing behind.
 */
@ApplicationScoped
class TaskImports {
    private final Tasks tasks;
    private final JsonLines json;
    private final StreamSlots slots;
    private final int maxLineSize;
    private final long maxReportSize;

    TaskImports(
            Tasks tasks,
            JsonLines json,
            StreamSlots slots,
            @ConfigProperty(name = "tasks.import.max-line-size") MemorySize maxLineSize,
            @ConfigProperty(name = "tasks.import.max-report-size") MemorySize maxReportSize) {
        this.tasks = tasks;
        this.json = json;
        this.slots = slots;
        this.maxLineSize = Math.toIntExact(maxLineSize.asLongValue());
        this.maxReportSize = maxReportSize.asLongValue();
    }

    /**
     * Fails like any request as long as nothing was reported; from then on a failure is the last line of the report.
     */
    void run(InputStream body, boolean atomic, HttpServerResponse client) {
        var report = json.report(client, maxReportSize);
        try {
            var lines = new Lines(body, maxLineSize);
            var done = slots.inTransaction(() -> new TaskImport(tasks, json, report, atomic).read(lines));
            report.end(done);
        } catch (ClientGone gone) {
            // Nobody is there to be told.
        } catch (ProblemException failure) {
            if (!report.hasBegun()) {
                throw failure;
            }
            report.end(new ImportFailed(failure.problem()));
        } catch (RuntimeException fault) {
            if (!report.hasBegun()) {
                throw fault;
            }
            report.end(new ImportFailed(Failures.problem(fault)));
        }
    }
}
