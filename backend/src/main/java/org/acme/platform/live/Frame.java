package org.acme.platform.live;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A text message as the bytes that travel (RFC 6455, section 5.2): encoded once, for however many sockets it goes to,
 * because what a server sends is not masked.
 */
final class Frame {
    private static final int WHOLE_TEXT = 0x81;
    /** The length follows in two bytes, or in eight. */
    private static final int TWO_BYTES = 126;

    private static final int EIGHT_BYTES = 127;

    private final ByteBuf bytes;

    Frame(String json) {
        var text = json.getBytes(StandardCharsets.UTF_8);
        var frame = Unpooled.buffer(text.length + 10).writeByte(WHOLE_TEXT);
        if (text.length < TWO_BYTES) {
            frame.writeByte(text.length);
        } else if (text.length <= 0xFFFF) {
            frame.writeByte(TWO_BYTES).writeShort(text.length);
        } else {
            frame.writeByte(EIGHT_BYTES).writeLong(text.length);
        }
        bytes = Unpooled.unreleasableBuffer(frame.writeBytes(text)).asReadOnly();
    }

    /** Frames one behind the other, in memory that the kernel reads; to be released by the caller. */
    static ByteBuf join(List<Frame> frames, ByteBufAllocator allocator) {
        var joined =
                allocator.directBuffer(frames.stream().mapToInt(Frame::length).sum());
        frames.forEach(frame -> joined.writeBytes(frame.bytes()));
        return joined;
    }

    int length() {
        return bytes.readableBytes();
    }

    ByteBuf bytes() {
        return bytes.duplicate();
    }
}
