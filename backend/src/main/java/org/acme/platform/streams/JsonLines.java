package org.acme.platform.streams;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.acme.platform.errors.ProblemException;
import org.acme.platform.errors.UnreadableJson;
import org.jspecify.annotations.Nullable;

/**
 * JSON documents that stand on a line each (NDJSON). A line that is read keeps the same rules as a document that is
 * alone in a body.
 */
@ApplicationScoped
public class JsonLines {
    public static final String MEDIA_TYPE = "application/x-ndjson";

    private static final int BUFFER = 32 * 1024;

    private final ObjectMapper json;
    private final Vertx vertx;
    private final StreamsConfig config;

    JsonLines(ObjectMapper json, Vertx vertx, StreamsConfig config) {
        this.json = json;
        this.vertx = vertx;
        this.config = config;
    }

    /**
     * The document on a line.
     *
     * @throws ProblemException what a request with this body would be answered
     */
    public <T> @Nullable T read(ByteBuffer line, Class<T> type) {
        try {
            return json.readValue(
                    StandardCharsets.UTF_8.newDecoder().decode(line).toString(), type);
        } catch (CharacterCodingException notUtf8) {
            throw new NotUtf8();
        } catch (JsonProcessingException unreadable) {
            throw UnreadableJson.of(unreadable);
        }
    }

    /**
     * A report that is answered while a body is read.
     *
     * @param maxSize see {@link Report#add}, in bytes
     * @param keep whether {@link Report#kept} will be asked for
     */
    public Report report(HttpServerRequest client, long maxSize, boolean keep) {
        return new Report(client, this, maxSize, keep);
    }

    /** The bytes of one line, with its end. */
    byte[] line(Object document) {
        try {
            return (json.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Writes documents as they come. Waits while the client does not read, for {@code streams.patience}: on the way
     * there is one buffer, and no more.
     *
     * @param source is given what takes its documents
     * @throws ClientGone when nobody reads any more
     */
    public <T> void write(OutputStream output, HttpServerRequest client, Consumer<Consumer<T>> source) {
        try {
            var buffer = new BufferedOutputStream(new TimedOutput(output, client, vertx, config.patience()), BUFFER);
            var generator = json.writer().withRootValueSeparator("").createGenerator(buffer);
            generator.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
            source.accept(document -> write(document, generator, client.response()));
            generator.flush();
            buffer.flush();
        } catch (IOException failure) {
            throw failed(failure, client.response());
        }
    }

    private void write(Object document, JsonGenerator generator, HttpServerResponse client) {
        if (client.closed()) {
            throw new ClientGone();
        }
        try {
            json.writeValue(generator, document);
            generator.writeRaw('\n');
        } catch (IOException failure) {
            throw failed(failure, client);
        }
    }

    private static RuntimeException failed(IOException failure, HttpServerResponse client) {
        return client.closed() ? new ClientGone() : new UncheckedIOException(failure);
    }
}
