package org.acme.platform.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first bytes of a stream. */
final class BoundedStream extends FilterInputStream {
    private long remaining;

    BoundedStream(InputStream content, long length) {
        super(content);
        remaining = length;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (remaining == 0) {
            return -1;
        }
        var count = super.read(target, offset, (int) Math.min(length, remaining));
        remaining -= Math.max(count, 0);
        return count;
    }
}
