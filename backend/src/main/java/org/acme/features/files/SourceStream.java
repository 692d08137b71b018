package org.acme.features.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Knows whether it broke, for those whose reader tells that no otherwise than of bytes that it cannot read. */
final class SourceStream extends FilterInputStream {
    private boolean broken;

    SourceStream(InputStream source) {
        super(source);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return super.read(target, offset, length);
        } catch (IOException | RuntimeException failure) {
            broken = true;
            throw failure;
        }
    }

    boolean isBroken() {
        return broken;
    }
}
