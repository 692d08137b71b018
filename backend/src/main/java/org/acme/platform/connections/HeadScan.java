package org.acme.platform.connections;

import io.netty.buffer.ByteBuf;
import io.netty.util.ByteProcessor;

/** Looks for a header line that goes on in the next line, which RFC 9112, section 5.2, has abolished. */
final class HeadScan implements ByteProcessor {
    private boolean begun;
    private boolean atLineStart;
    private boolean complete;
    private boolean folded;

    /** Reads on in the head of a request; whether it has found a folded line. */
    boolean findsFoldedLine(ByteBuf bytes) {
        if (!complete) {
            bytes.forEachByte(this);
        }
        return folded;
    }

    /** Starts anew with the next request of the connection. */
    void reset() {
        begun = false;
        atLineStart = false;
        complete = false;
    }

    /** Whether to go on: not after the empty line that ends the head, since a body may look like anything. */
    @Override
    public boolean process(byte value) {
        var lineEnd = value == '\r' || value == '\n';
        if (!begun) {
            begun = !lineEnd; // empty lines before a request are allowed (RFC 9112, section 2.2)
            return true;
        }
        if (atLineStart) {
            folded = value == ' ' || value == '\t';
            complete = folded || lineEnd;
        }
        atLineStart = value == '\n';
        return !complete;
    }
}
