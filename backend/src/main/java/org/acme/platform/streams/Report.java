package org.acme.platform.streams;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is told about a stream while it is read. Telling never waits: a client that sends all before it reads the first
 * word, as browsers do, would wait for us, and we for it. So what the client has not read yet is kept, and there is an
 * end to how long the report may be.
 */
public final class Report {
    private final HttpServerRequest client;
    private final HttpServerResponse answer;
    private final JsonLines json;
    private final @Nullable StringBuilder kept;
    private long left;

    /**
     * @param maxSize how many bytes {@link #add} may add in all
     * @param keep whether to remember what was added
     */
    Report(HttpServerRequest client, JsonLines json, long maxSize, boolean keep) {
        this.client = client;
        this.answer = client.response();
        this.json = json;
        this.left = maxSize;
        this.kept = keep ? new StringBuilder() : null;
    }

    /** Tells what may be left out, because the next hint says more: nothing while the client does not read. */
    public void hint(Object document) {
        if (!answer.writeQueueFull()) {
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
        if (kept != null) {
            kept.append(new String(line, StandardCharsets.UTF_8));
        }
        write(line);
        return true;
    }

    /** Tells the last line. */
    public void end(Object document) {
        write(json.line(document));
    }

    /**
     * Tells the last line, perhaps in the middle of the body: then nothing can follow on the connection.
     *
     * @param bodyWasRead whether the body was read to its end. The request cannot tell: to it, a body that was read is
     *     a paused one.
     */
    public void fail(Object document, boolean bodyWasRead) {
        if (!bodyWasRead) {
            answer.endHandler(end -> client.connection().close());
        }
        try {
            end(document);
        } catch (ClientGone gone) {
            // Nobody is there to be told.
        }
    }

    /** What a later request can be told, if this was to be kept: all that was added, and the last line. */
    public String kept(Object last) {
        return Objects.requireNonNull(kept) + new String(json.line(last), StandardCharsets.UTF_8);
    }

    /** Tells what {@link #kept} was told to somebody else. */
    public void repeat(String whole) {
        write(whole.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether something was told: then the status of the answer is decided. */
    public boolean hasBegun() {
        return answer.headWritten();
    }

    private void write(byte[] line) {
        if (answer.closed()) {
            throw new ClientGone();
        }
        if (!answer.headWritten()) {
            answer.setChunked(true).putHeader(HttpHeaders.CONTENT_TYPE, JsonLines.MEDIA_TYPE);
        }
        answer.write(Buffer.buffer(line));
    }
}
