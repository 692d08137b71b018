package org.acme.features.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures, and what looks like one until somebody reads it. */
final class Pictures {
    /** The signature and the header of a PNG (RFC 2083, sections 3.1 and 4.1.1). */
    private static final int PNG_START = 33;

    private Pictures() {}

    /** A black one. */
    static byte[] picture(String format, int width, int height) throws IOException {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format);
    }

    /** A small PNG that says that it is larger. */
    static byte[] pngThatClaims(int width, int height) throws IOException {
        var png = picture("png", 10, 10);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height).putInt(29, checksum(png, 12, 17));
        return png;
    }

    /** A small PNG with a palette, and with a chunk that nobody knows: readers keep that one, and not its pixels. */
    static byte[] pngWithChunk(int length) throws IOException {
        var png = written(new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_INDEXED), "png");
        var chunk = ByteBuffer.allocate(length + 12)
                .putInt(length)
                .put("prVt".getBytes(StandardCharsets.US_ASCII))
                .position(length + 8);
        chunk.putInt(checksum(chunk.array(), 4, length + 4));
        return ByteBuffer.allocate(png.length + length + 12)
                .put(png, 0, PNG_START)
                .put(chunk.array())
                .put(png, PNG_START, png.length - PNG_START)
                .array();
    }

    /** A BMP that says that there is a PNG of two gigabytes in it. */
    static byte[] bmpOfPng() throws IOException {
        var bmp = picture("bmp", 10, 10);
        ByteBuffer.wrap(bmp)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(28, (short) 0)
                .putInt(30, 5)
                .putInt(34, Integer.MAX_VALUE);
        return bmp;
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var output = new ByteArrayOutputStream();
        ImageIO.write(image, format, output);
        return output.toByteArray();
    }

    /** RFC 2083, section 3.4. */
    private static int checksum(byte[] bytes, int offset, int length) {
        var checksum = new CRC32();
        checksum.update(bytes, offset, length);
        return (int) checksum.getValue();
    }
}
