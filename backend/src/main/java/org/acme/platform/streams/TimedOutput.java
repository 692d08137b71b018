package org.acme.platform.streams;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.acme.platform.errors.BegunAnswers;

/**
 * Cuts off a client that does not read what is written in time. A timeout of idle connections does not: it counts each
 * byte as a sign of life, whoever sent it.
 */
final class TimedOutput extends OutputStream {
    private final OutputStream output;
    private final HttpServerRequest client;
    private final Vertx vertx;
    private final long patience;

    /** @param patience for what is written at once */
    TimedOutput(OutputStream output, HttpServerRequest client, Vertx vertx, Duration patience) {
        this.output = output;
        this.client = client;
        this.vertx = vertx;
        this.patience = patience.toMillis();
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value});
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        var timer = vertx.setTimer(patience, late -> BegunAnswers.cut(client));
        try {
            output.write(bytes, offset, length);
        } finally {
            vertx.cancelTimer(timer);
        }
    }
}
