package org.acme.platform.connections;

import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;
import java.util.regex.Pattern;

/** Who the client is, as a reverse proxy tells it. */
final class ForwardedClient {
    private static final AsciiString HEADER = AsciiString.cached("X-Forwarded-For");
    /** No address before the first comma, at most a port. */
    private static final Pattern NOBODY = Pattern.compile("\\s*(:[^:,]*)?(,.*)?");

    private ForwardedClient() {}

    /** Drops a header that names nobody: the framework fails on it before there is anybody to answer. */
    static void dropIfNobody(HttpHeaders headers) {
        var clients = headers.get(HEADER);
        if (clients != null && NOBODY.matcher(clients).matches()) {
            headers.remove(HEADER);
        }
    }
}
