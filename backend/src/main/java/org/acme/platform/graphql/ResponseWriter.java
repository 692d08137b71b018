package org.acme.platform.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import org.acme.contracts.errors.Problem;
import org.acme.platform.errors.Failures;
import org.jspecify.annotations.Nullable;

/** Answers one request, with the status codes of GraphQL over HTTP, section 6. */
final class ResponseWriter implements ExecutionResponseWriter {
    private final RoutingContext context;
    private final MediaType mediaType;
    private final ObjectMapper json;

    ResponseWriter(RoutingContext context, MediaType mediaType, ObjectMapper json) {
        this.context = context;
        this.mediaType = mediaType;
        this.json = json;
    }

    /** A query that did not run is an error of the client, which the older media type has no status for. */
    @Override
    public void write(ExecutionResponse response) {
        var result = response.getExecutionResult();
        var hasRun = result.isDataPresent();
        var errors = result.getErrors().stream().map(ResponseError::of).toList();
        end(hasRun ? 200 : mediaType.statusOfRefusedQuery(), hasRun ? result : null, errors);
    }

    @Override
    public void fail(Throwable failure) {
        if (failure instanceof SecurityException unauthenticated) {
            context.response()
                    .putHeader(HttpHeaderNames.WWW_AUTHENTICATE, Failures.challenge(unauthenticated))
                    // What there is of a body is not read; so nothing can follow on this connection.
                    .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        refuse(Failures.problem(failure));
    }

    /** The request never came to a query. */
    void refuse(Problem problem) {
        end(problem.status(), null, List.of(ResponseError.of(problem)));
    }

    /** The query cannot run. */
    void refuseQuery(ResponseError error) {
        end(mediaType.statusOfRefusedQuery(), null, List.of(error));
    }

    private void end(int status, @Nullable ExecutionResult result, List<ResponseError> errors) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        if (!errors.isEmpty()) {
            body.put("errors", errors);
        }
        if (result != null) {
            body.put("data", result.getData());
        }
        try {
            context.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, mediaType.text() + "; charset=utf-8")
                    .end(Buffer.buffer(json.writeValueAsBytes(body)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
