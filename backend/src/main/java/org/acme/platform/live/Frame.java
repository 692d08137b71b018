package org.acme.platform.live;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import java.nio.charset.StandardCharsets;

/** A message that was encoded once, for however many sockets it goes to. */
final class Frame {
    private final ByteBuf content;

    Frame(String json) {
        content = Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(json.getBytes(StandardCharsets.UTF_8)))
                .asReadOnly();
    }

    TextWebSocketFrame forOneSocket() {
        return new TextWebSocketFrame(content.duplicate());
    }
}
