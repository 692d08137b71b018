package org.acme.platform.streams;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Splits a stream into lines that end in LF or CR LF, the last one perhaps in neither. Holds no more than one line, and
 * of a line that is too long nothing: it is skipped.
 */
public final class Lines {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** What is kept beyond the greatest length: the mark, CR, and one byte that tells that the line is too long. */
    private static final int SLACK = BYTE_ORDER_MARK.length + 2;

    private static final int CHUNK = 16 * 1024;

    private final InputStream source;
    private final int maxLength;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int end;
    private byte[] line = new byte[1024];
    private int length;
    private int number;
    private boolean ended;

    /**
     * @param source what to split
     * @param maxLength the greatest length of a line in bytes, without what ends it
     */
    public Lines(InputStream source, int maxLength) {
        this.source = source;
        this.maxLength = maxLength;
    }

    /** The number of the line that was read last; the first is 1. */
    public int number() {
        return number;
    }

    /** Whether the source was read to its end. */
    public boolean ended() {
        return ended;
    }

    /** Goes on to the next line; whether there is one. */
    public boolean next() throws IOException {
        length = 0;
        var lineFeed = -1;
        while (lineFeed < 0) {
            if (position == end && !fill()) {
                break;
            }
            lineFeed = indexOfLineFeed();
            var stop = lineFeed < 0 ? end : lineFeed;
            append(stop);
            position = lineFeed < 0 ? stop : stop + 1;
        }
        if (lineFeed < 0 && length == 0) {
            return false;
        }
        number++;
        return true;
    }

    /**
     * The bytes of this line, good until the next one.
     *
     * @throws LineTooLong when it is
     */
    public ByteBuffer content() {
        var start = number == 1 && length >= 3 && Arrays.equals(line, 0, 3, BYTE_ORDER_MARK, 0, 3) ? 3 : 0;
        var stop = length > start && line[length - 1] == '\r' ? length - 1 : length;
        if (stop - start > maxLength) {
            throw new LineTooLong(maxLength);
        }
        return ByteBuffer.wrap(line, start, stop - start);
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(source.read(chunk), 0);
        ended = end == 0;
        return !ended;
    }

    private int indexOfLineFeed() {
        for (var index = position; index < end; index++) {
            if (chunk[index] == '\n') {
                return index;
            }
        }
        return -1;
    }

    private void append(int stop) {
        var kept = Math.min(stop - position, maxLength + SLACK - length);
        if (length + kept > line.length) {
            line = Arrays.copyOf(line, Math.max(length + kept, 2 * line.length));
        }
        System.arraycopy(chunk, position, line, length, kept);
        length += kept;
    }
}
