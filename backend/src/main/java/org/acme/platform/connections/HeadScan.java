package org.acme.platform.connections;

import io.netty.buffer.ByteBuf;
import io.netty.util.ByteProcessor;

/**
 * Looks for empty lines, which end heads and bodies of unknown length, and for header lines that go on in the next
 * line, which RFC 9112, section 5.2, has abolished.
 */
final class HeadScan implements ByteProcessor {
    private byte previous;
    private byte beforePrevious;
    private boolean folded;

    /** Starts anew with the next request of the connection. */
    void reset() {
        previous = 0;
        beforePrevious = 0;
        folded = false;
    }

    /** How many bytes there are up to the next empty line and with it; all of them if there is none. */
    int toEmptyLine(ByteBuf bytes) {
        var end = bytes.forEachByte(this);
        return end < 0 ? bytes.readableBytes() : end + 1 - bytes.readerIndex();
    }

    /** Whether one of the lines begins with a space. */
    boolean isFolded() {
        return folded;
    }

    /** Whether to go on: not after an empty line. */
    @Override
    public boolean process(byte value) {
        folded |= previous == '\n' && (value == ' ' || value == '\t');
        var emptyLine = value == '\n' && (previous == '\n' || (previous == '\r' && beforePrevious == '\n'));
        beforePrevious = previous;
        previous = value;
        return !emptyLine;
    }
}
