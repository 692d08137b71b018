package org.acme.features.tasks;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import org.acme.platform.streams.ClientGone;
import org.acme.platform.streams.JsonLines;
import org.acme.platform.streams.StreamSlots;

/** Writes all tasks of the caller from a cursor of the database, no faster than the client reads. */
@ApplicationScoped
class TaskExport {
    private final Tasks tasks;
    private final JsonLines lines;
    private final StreamSlots slots;

    TaskExport(Tasks tasks, JsonLines lines, StreamSlots slots) {
        this.tasks = tasks;
        this.lines = lines;
        this.slots = slots;
    }

    /** Fails when the database does; then the connection is cut, so that nobody takes a part for all. */
    void write(OutputStream output, HttpServerRequest client) {
        try {
            slots.inTransaction(() -> {
                lines.write(output, client, tasks::forEach);
                return null;
            });
        } catch (ClientGone gone) {
            // Nobody is there to be told.
        }
    }
}
