package dev.rentwright.documents.pdf;

import dev.rentwright.document.SignatureImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A signature as somebody drew it: a PNG or a JPEG, or something else that is not shown. */
final class Picture {

    /** A few kilobytes can claim to be a picture that fills the memory; who signs needs no more than this. */
    private static final int MOST_PIXELS = 2_000_000;

    private static final int MOST_SIDE = 8_000;

    private Picture() {}

    /** On white; empty when it cannot be read, whatever the reason, or is too large. */
    static Optional<BufferedImage> of(SignatureImage image) {
        byte[] bytes = image.bytes();
        try {
            Optional<String> format = format(bytes);
            return format.isEmpty() ? Optional.empty() : read(bytes, format.get());
        } catch (IOException | RuntimeException unreadable) {
            // Readers throw all sorts of things at what somebody made up; the name is shown without it.
            return Optional.empty();
        }
    }

    private static Optional<String> format(byte[] bytes) {
        if (startsWith(bytes, 0x89, 'P', 'N', 'G')) {
            return Optional.of("png");
        }
        return startsWith(bytes, 0xFF, 0xD8, 0xFF) ? Optional.of("jpeg") : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<BufferedImage> read(byte[] bytes, String format) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            boolean sane = width > 0
                    && height > 0
                    && width <= MOST_SIDE
                    && height <= MOST_SIDE
                    && (long) width * height <= MOST_PIXELS;
            return sane ? Optional.of(onWhite(reader.read(0))) : Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** Pixel by pixel: nothing else of the file is kept. */
    private static BufferedImage onWhite(BufferedImage drawn) {
        BufferedImage paper = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                paper.setRGB(x, y, onWhite(drawn.getRGB(x, y)));
            }
        }
        return paper;
    }

    private static int onWhite(int argb) {
        int alpha = argb >>> 24;
        int red = blend(argb >> 16 & 0xFF, alpha);
        int green = blend(argb >> 8 & 0xFF, alpha);
        return red << 16 | green << 8 | blend(argb & 0xFF, alpha);
    }

    private static int blend(int colour, int alpha) {
        return (colour * alpha + 255 * (255 - alpha)) / 255;
    }
}
