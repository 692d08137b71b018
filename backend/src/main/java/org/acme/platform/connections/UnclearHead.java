package org.acme.platform.connections;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.AsciiString;
import java.util.regex.Pattern;

/**
 * What has to be looked at before the framework believes a reverse proxy, because afterwards it is gone, or too late.
 */
final class UnclearHead {
    private static final AsciiString FORWARDED_FOR = AsciiString.cached("X-Forwarded-For");
    /** No address before the first comma, at most a port. */
    private static final Pattern NOBODY = Pattern.compile("\\s*(:[^:,]*)?(,.*)?");

    private UnclearHead() {}

    /** Whether the request says to whom it goes, and once (RFC 9112, section 3.2). The framework leaves one of two. */
    static boolean hasOneHost(HttpRequest request) {
        return request.decoderResult().isFailure()
                || !request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                || request.headers().getAll(HttpHeaderNames.HOST).size() == 1;
    }

    /** Drops a proxy's word on its client that names nobody: the framework would fail on it, and never answer. */
    static void dropClientIfNobody(HttpRequest request) {
        var clients = request.headers().get(FORWARDED_FOR);
        if (clients != null && NOBODY.matcher(clients).matches()) {
            request.headers().remove(FORWARDED_FOR);
        }
    }
}
