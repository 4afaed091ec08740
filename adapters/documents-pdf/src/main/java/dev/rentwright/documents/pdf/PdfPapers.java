package dev.rentwright.documents.pdf;

import dev.rentwright.document.Paper;
import dev.rentwright.document.PdfRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Papers on A4. Immutable and safe to share. */
public final class PdfPapers implements PdfRenderer {

    private static final String LIBERATION_SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** The fonts, in the order in which they are asked for a letter. */
    private final List<byte[]> fonts;

    private PdfPapers(List<byte[]> fonts) {
        this.fonts = fonts;
    }

    /** With Liberation Sans: Latin, Greek, Cyrillic and Hebrew letters. */
    public PdfPapers() {
        this(List.of(liberationSans()));
    }

    /**
     * The same with one more font, for letters that those before do not have.
     *
     * @param trueType the content of a TrueType file
     * @throws IllegalArgumentException when it is none, or one that forbids to be embedded
     */
    public PdfPapers alsoIn(byte[] trueType) {
        byte[] font = trueType.clone();
        try (PDDocument trial = new PDDocument()) {
            Lettering.in(trial, List.of(font));
        } catch (IOException | RuntimeException unusable) {
            throw new IllegalArgumentException("expected a TrueType font that may be embedded", unusable);
        }
        return new PdfPapers(Stream.concat(fonts.stream(), Stream.of(font)).toList());
    }

    @Override
    public byte[] render(Paper paper) {
        try (PDDocument document = new PDDocument()) {
            Lettering lettering = Lettering.in(document, fonts);
            new Setting(document, lettering).set(paper.blocks());
            String title = lettering.clean(paper.title());
            Footers.under(document, lettering, title);
            describe(document, paper, title);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What viewers and readers are told; nothing of it is left to the clock or to chance. */
    private static void describe(PDDocument document, Paper paper, String title) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        about.setProducer("Rentwright");
        about.setCreationDate(calendar(paper.madeAt()));
        about.setModificationDate(calendar(paper.madeAt()));
        document.setDocumentInformation(about);
        document.setDocumentId(paper.madeAt().toEpochMilli());
        document.getDocumentCatalog().setLanguage(paper.language());
        PDViewerPreferences preferences =
                new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static Calendar calendar(Instant instant) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(instant.toEpochMilli());
        return calendar;
    }

    private static byte[] liberationSans() {
        try (InputStream font =
                Objects.requireNonNull(PDDocument.class.getResourceAsStream(LIBERATION_SANS), LIBERATION_SANS)) {
            return font.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
