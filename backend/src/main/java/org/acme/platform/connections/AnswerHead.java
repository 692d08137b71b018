package org.acme.platform.connections;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;

/** What the head of an answer says about what comes after it. */
final class AnswerHead {
    private AnswerHead() {}

    /** Whether another answer follows (RFC 9110, section 15.2), as it does not in HTTP/1 after an upgrade. */
    static boolean isInterim(HttpResponse response) {
        return response.status().codeClass() == HttpStatusClass.INFORMATIONAL
                && !response.status().equals(HttpResponseStatus.SWITCHING_PROTOCOLS);
    }

    /** Whether the connection ends with this answer (RFC 9112, section 9.6). */
    static boolean isLast(HttpResponse response) {
        return response.headers().contains(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE, true);
    }
}
