package org.acme.features.tasks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.acme.contracts.tasks.TaskContract.TaskDraft;
import org.acme.contracts.tasks.TaskImportReport.TaskImportDone;
import org.acme.contracts.tasks.TaskImportReport.TaskImportProgress;
import org.acme.contracts.tasks.TaskImportReport.TaskImportRefusal;
import org.acme.platform.errors.ProblemException;
import org.acme.platform.streams.JsonLines;
import org.acme.platform.streams.Lines;
import org.acme.platform.streams.Report;

/** One import while it goes on: reads a line, holds it against the rules, and stores what is valid in batches. */
final class TaskImport {
    /** Few enough for memory; more would not be faster. */
    private static final int BATCH = 500;

    private final Tasks tasks;
    private final TaskEvents events;
    private final JsonLines json;
    private final Report report;
    private final boolean atomic;
    private final List<Task> batch = new ArrayList<>(BATCH);
    private int valid;
    private int refused;
    private int unreported;

    /** @param atomic whether one refused line makes the whole import fail */
    TaskImport(Tasks tasks, TaskEvents events, JsonLines json, Report report, boolean atomic) {
        this.tasks = tasks;
        this.events = events;
        this.json = json;
        this.report = report;
        this.atomic = atomic;
    }

    /**
     * Reads to the end. What it stores counts when the transaction around it is committed.
     *
     * @throws LinesRefused when it is atomic and a line was refused; after the last line, so that all are told
     */
    TaskImportDone read(Lines lines) throws IOException {
        while (lines.next()) {
            read(lines.number(), lines);
            if (batch.size() == BATCH) {
                store();
            }
            if (lines.number() % BATCH == 0) {
                report.hint(new TaskImportProgress(lines.number(), valid, refused));
            }
        }
        store();
        if (atomic && refused > 0) {
            throw new LinesRefused(refused);
        }
        if (valid > 0) {
            events.imported();
        }
        return new TaskImportDone(lines.number(), valid, refused, unreported);
    }

    private void read(int number, Lines lines) {
        try {
            var line = lines.content();
            if (line.hasRemaining()) {
                batch.add(tasks.prepare(json.read(line, TaskDraft.class)));
                valid++;
            }
        } catch (ProblemException problem) {
            refused++;
            if (!report.add(new TaskImportRefusal(number, problem.problem()))) {
                unreported++;
            }
        }
    }

    private void store() {
        if (!atomic || refused == 0) {
            tasks.insert(batch);
        }
        batch.clear();
    }
}
