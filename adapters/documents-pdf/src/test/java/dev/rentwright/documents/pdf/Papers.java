package dev.rentwright.documents.pdf;

import dev.rentwright.document.Paper;
import dev.rentwright.document.Signature;
import dev.rentwright.document.SignatureImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Papers, and what somebody reads in them. */
final class Papers {

    static final Instant SIGNED = Instant.parse("2030-07-01T08:00:00Z");

    private Papers() {}

    static Paper saying(Paper.Block... blocks) {
        return new Paper("Rental agreement A-1", "en", SIGNED, List.of(blocks));
    }

    /** An agreement by a customer with a name, who rented something from somebody under terms. */
    static Paper agreement(String name, String terms, byte[] drawn) {
        Signature customer = new Signature(name.isBlank() ? "x" : first100(name), SignatureImage.of(drawn), SIGNED);
        return saying(
                new Paper.Headline("Rental agreement A-1 to booking B-1"),
                new Paper.Section("What was agreed"),
                new Paper.Fact("Supplier", "Corner Cars"),
                new Paper.Fact("Customer", name),
                new Paper.Fact("From", "2026-05-04 10:00 Europe/Paris, Paris"),
                new Paper.Sum("Rental", "3 rental days x 50.00 EUR", "150.00 EUR"),
                new Paper.Total("Total", "150.00 EUR"),
                new Paper.Section("General terms"),
                new Paper.Prose(terms),
                new Paper.Section("Signatures"),
                new Paper.SignatureLine("For the customer", Optional.of(customer), "2030-07-01 08:00:00 UTC"),
                new Paper.SignatureLine("For the supplier", Optional.empty(), "not signed yet"));
    }

    private static String first100(String name) {
        return name.substring(0, Math.min(100, name.length()));
    }

    /** A drawing in a format that ImageIO writes. */
    static byte[] drawing(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, x * height / width, 0x2040FF);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The text of a PDF, as somebody copies it. */
    static String text(byte[] pdf) {
        return read(pdf, Papers::text);
    }

    /** The same page by page. */
    static List<String> pages(byte[] pdf) {
        return read(
                pdf,
                document -> IntStream.rangeClosed(1, document.getNumberOfPages())
                        .mapToObj(page -> {
                            PDFTextStripper reader = new PDFTextStripper();
                            reader.setStartPage(page);
                            reader.setEndPage(page);
                            return text(reader, document);
                        })
                        .toList());
    }

    private static String text(PDDocument document) {
        return text(new PDFTextStripper(), document);
    }

    static String text(PDFTextStripper reader, PDDocument document) {
        try {
            return reader.getText(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static <T> T read(byte[] pdf, Function<PDDocument, T> reader) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return reader.apply(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
