package org.acme.platform.streams;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/**
 * What is told about a stream while it is read. Telling never waits: a client that sends all before it reads the first
 * word, as browsers do, would wait for us, and we for it. So what the client has not read yet is kept, and there is an
 * end to how long the report may be.
 */
public final class Report {
    private final HttpServerResponse client;
    private final JsonLines json;
    private long left;

    /** @param maxSize how many bytes {@link #add} may add in all */
    Report(HttpServerResponse client, JsonLines json, long maxSize) {
        this.client = client;
        this.json = json;
        this.left = maxSize;
    }

    /** Tells what may be left out, because the next hint says more: nothing while the client does not read. */
    public void hint(Object document) {
        if (!client.writeQueueFull()) {
            write(json.line(document));
        }
    }

    /** Tells a line unless the report would become too long; whether it did. */
    public boolean add(Object document) {
        var line = json.line(document);
        left -= line.length;
        if (left < 0) {
            return false;
        }
        write(line);
        return true;
    }

    /** Tells the last line. */
    public void end(Object document) {
        write(json.line(document));
    }

    /** Whether something was told: then the status of the answer is decided. */
    public boolean hasBegun() {
        return client.headWritten();
    }

    private void write(byte[] line) {
        if (client.closed()) {
            throw new ClientGone();
        }
        if (!client.headWritten()) {
            client.setChunked(true).putHeader(HttpHeaders.CONTENT_TYPE, JsonLines.MEDIA_TYPE);
        }
        client.write(Buffer.buffer(line));
    }
}
