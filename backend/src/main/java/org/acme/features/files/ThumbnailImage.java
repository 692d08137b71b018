package org.acme.features.files;

import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * A small picture of a large one. Of the large one, only a line and as many pixels are kept in memory as the small one
 * needs; and of what else is in its file, at most all.
 */
final class ThumbnailImage {
    /** The greatest width and height, in pixels. */
    private static final int EDGE = 256;
    /** The greatest width and height of a large one, in pixels: what a JPEG or a GIF can have. */
    private static final int LARGE_EDGE = 65_535;
    /** Where a BMP says how it is packed, and what it says when it is a picture of another kind. */
    private static final int BMP_COMPRESSION = 30;

    private static final Set<Integer> BMP_OF_JPEG_OR_PNG = Set.of(4, 5);

    private ThumbnailImage() {}

    /**
     * @param maxPixels the largest picture to look at; its header is asked before anything is unpacked
     * @return a PNG
     * @throws IOException when it is no picture that Java can read, or one that takes too much memory
     */
    static byte[] of(Path picture, int maxPixels) throws IOException {
        try (var input = new FileImageInputStream(picture.toFile())) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("No reader for this kind of picture");
            }
            var reader = readers.next();
            try {
                refuseOtherPictureInside(reader, input);
                reader.setInput(input, true, true);
                return png(scaled(read(reader, maxPixels)));
            } finally {
                reader.dispose();
            }
        }
    }

    /** For one inside a BMP, its reader takes as much memory as the header says that it is long. */
    private static void refuseOtherPictureInside(ImageReader reader, ImageInputStream input) throws IOException {
        if (reader.getFormatName().equals("bmp")) {
            input.setByteOrder(ByteOrder.LITTLE_ENDIAN);
            input.seek(BMP_COMPRESSION);
            if (BMP_OF_JPEG_OR_PNG.contains(input.readInt())) {
                throw new IOException("A picture of another kind inside a BMP");
            }
            input.seek(0);
        }
    }

    /** Every n-th pixel of every n-th line, still twice as many as needed. */
    private static BufferedImage read(ImageReader reader, int maxPixels) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > maxPixels || Math.max(width, height) > LARGE_EDGE) {
            throw new IOException("Too large: %d by %d pixels".formatted(width, height));
        }
        var step = Math.max(1, Math.max(width, height) / (2 * EDGE));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage scaled(BufferedImage image) {
        var factor = Math.min(1.0, (double) EDGE / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        var height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage((Image) image, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var output = new ByteArrayOutputStream();
        ImageIO.write(image, "png", output);
        return output.toByteArray();
    }
}
