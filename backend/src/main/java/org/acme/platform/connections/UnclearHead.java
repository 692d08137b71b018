package org.acme.platform.connections;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.AsciiString;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What has to be looked at before the framework believes a reverse proxy, because afterwards it is gone, or too late.
 */
final class UnclearHead {
    private static final AsciiString FORWARDED_FOR = AsciiString.cached("X-Forwarded-For");
    /** No address before the first comma, at most a port. */
    private static final Pattern NOBODY = Pattern.compile("\\s*(:[^:,]*)?(,.*)?");

    private UnclearHead() {}

    /** Why a request is refused that was decoded; null when it is not. */
    static @Nullable HttpResponseStatus refusal(HttpRequest request) {
        if (request.decoderResult().isFailure()) {
            return null; // The framework refuses it.
        }
        var version = request.protocolVersion();
        if (version.equals(HttpVersion.HTTP_1_1)) {
            // It says to whom it goes, and once (RFC 9112, section 3.2). The framework leaves one of two.
            return request.headers().getAll(HttpHeaderNames.HOST).size() == 1 ? null : HttpResponseStatus.BAD_REQUEST;
        }
        if (version.equals(HttpVersion.HTTP_1_0)) {
            // It knows no encodings (RFC 9112, section 6.1).
            return request.headers().contains(HttpHeaderNames.TRANSFER_ENCODING)
                    ? HttpResponseStatus.BAD_REQUEST
                    : null;
        }
        // The framework would answer in any version (RFC 9110, section 2.5).
        return HttpResponseStatus.HTTP_VERSION_NOT_SUPPORTED;
    }

    /** Drops a proxy's word on its client that names nobody: the framework would fail on it, and never answer. */
    static void dropClientIfNobody(HttpRequest request) {
        var clients = request.headers().get(FORWARDED_FOR);
        if (clients != null && NOBODY.matcher(clients).matches()) {
            request.headers().remove(FORWARDED_FOR);
        }
    }
}
