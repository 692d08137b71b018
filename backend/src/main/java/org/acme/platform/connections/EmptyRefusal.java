package org.acme.platform.connections;

import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import org.acme.platform.errors.ProblemTypes;

/** Says in a body why a request was refused (RFC 9457), where the refusal came without one. */
final class EmptyRefusal {
    private EmptyRefusal() {}

    static FullHttpResponse problem(HttpResponseStatus status) {
        var problem = ProblemTypes.ofStatus(status.code());
        var json = JsonObject.of("type", problem.type(), "title", problem.title(), "status", problem.status());
        var body = ByteBufUtil.writeUtf8(UnpooledByteBufAllocator.DEFAULT, json.encode());
        var response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, body);
        response.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, "application/problem+json")
                .set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes())
                .set(HttpHeaderNames.CACHE_CONTROL, HttpHeaderValues.NO_STORE)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return response;
    }

    /** The response itself, unless it refuses a request without a word. */
    static FullHttpResponse filled(FullHttpResponse response) {
        if (response.status().code() < 400
                || response.content().isReadable()
                || response.headers().contains(HttpHeaderNames.CONTENT_TYPE)) {
            return response;
        }
        response.release();
        return problem(response.status());
    }
}
