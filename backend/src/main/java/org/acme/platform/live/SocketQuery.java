package org.acme.platform.live;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.websockets.next.WebSocketConnection;
import java.util.List;
import java.util.Map;
import org.acme.platform.errors.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** The query parameters that a socket was opened with. */
public record SocketQuery(Map<String, List<String>> parameters) {

    public static SocketQuery of(WebSocketConnection connection) {
        return new SocketQuery(
                new QueryStringDecoder("?" + connection.handshakeRequest().query()).parameters());
    }

    /**
     * A number of something, null when absent or empty.
     *
     * @throws InvalidRequest when it is something else
     */
    public @Nullable Long number(String name) {
        var text = parameters.getOrDefault(name, List.of("")).getFirst();
        if (text.isEmpty()) {
            return null;
        }
        try {
            var number = Integer.parseInt(text);
            if (number >= 0) {
                return (long) number;
            }
        } catch (NumberFormatException malformed) {
            // Told below, like a number below zero.
        }
        throw new InvalidRequest("?" + name, "must be a whole number from 0 to " + Integer.MAX_VALUE);
    }
}
