package org.acme.platform.connections;

import io.netty.buffer.ByteBuf;
import io.netty.util.ByteProcessor;

/**
 * Looks for empty lines, which end heads and bodies of unknown length, and in heads for what two servers in a row could
 * read differently: header lines that go on in the next line (RFC 9112, section 5.2), that have no name, or that tell
 * the length of the body in two ways (section 6.1), of which the decoder would drop one.
 */
final class HeadScan implements ByteProcessor {
    private static final String LENGTH = "content-length";
    private static final String ENCODING = "transfer-encoding";

    /** How the line begins, up to its first colon. */
    private final StringBuilder name = new StringBuilder();

    private byte previous;
    private byte beforePrevious;
    private boolean naming;
    private boolean folded;
    private boolean nameless;
    private boolean hasLength;
    private boolean hasEncoding;

    /** Starts anew with the next request of the connection. */
    void reset() {
        previous = 0;
        beforePrevious = 0;
        naming = false;
        folded = false;
        nameless = false;
        hasLength = false;
        hasEncoding = false;
    }

    /** How many bytes there are up to the next empty line and with it; all of them if there is none. */
    int toEmptyLine(ByteBuf bytes) {
        var end = bytes.forEachByte(this);
        return end < 0 ? bytes.readableBytes() : end + 1 - bytes.readerIndex();
    }

    boolean isAmbiguous() {
        return folded || nameless || (hasLength && hasEncoding);
    }

    /** Whether to go on: not after an empty line. */
    @Override
    public boolean process(byte value) {
        if (previous == '\n') {
            folded |= value == ' ' || value == '\t';
            nameless |= value == ':';
            naming = true;
            name.setLength(0);
        }
        if (naming) {
            readName(value);
        }
        var emptyLine = value == '\n' && (previous == '\n' || (previous == '\r' && beforePrevious == '\n'));
        beforePrevious = previous;
        previous = value;
        return !emptyLine;
    }

    private void readName(byte value) {
        if (value == ':') {
            naming = false;
            hasLength |= LENGTH.contentEquals(name);
            hasEncoding |= ENCODING.contentEquals(name);
        } else if (name.length() < ENCODING.length()) {
            name.append((char) Character.toLowerCase(value));
        } else {
            naming = false; // Longer than what is looked for.
        }
    }
}
