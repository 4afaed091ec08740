package dev.rentwright.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.document.Paper;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a paper says can be read in its PDF, whoever wrote it (AGR-06, THR-11). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PdfPapersTest {

    private static final byte[] DRAWN = Papers.drawing("png", 120, 40);

    private final PdfPapers papers = new PdfPapers();

    @Test
    void it_says_what_the_paper_says_in_that_order() {
        String text = Papers.text(papers.render(Papers.agreement("Ada Lovelace", "Fuel is to be full.", DRAWN)));

        assertEquals(
                List.of(
                        "Rental agreement A-1 to booking B-1",
                        "What was agreed",
                        "Supplier Corner Cars",
                        "Customer Ada Lovelace",
                        "From 2026-05-04 10:00 Europe/Paris, Paris",
                        "Rental 3 rental days x 50.00 EUR 150.00 EUR",
                        "Total 150.00 EUR",
                        "General terms",
                        "Fuel is to be full.",
                        "Signatures",
                        "For the customer",
                        "Ada Lovelace",
                        "2030-07-01 08:00:00 UTC",
                        "For the supplier",
                        "not signed yet",
                        "Rental agreement A-1 1 / 1"),
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    @Test
    void it_says_what_it_is_and_in_which_language() {
        byte[] pdf = papers.render(new Paper("Mietvertrag A-1", "de-AT", Papers.SIGNED, List.of()));

        Papers.read(pdf, document -> {
            assertEquals("Mietvertrag A-1", document.getDocumentInformation().getTitle());
            assertEquals(
                    Papers.SIGNED,
                    document.getDocumentInformation().getCreationDate().toInstant());
            assertEquals("de-AT", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            return document;
        });
    }

    @Test
    void the_same_paper_is_the_same_bytes_on_every_thread() {
        String terms = "Général – Ωμέγα – Правила. ".repeat(300);
        byte[] first = papers.render(Papers.agreement("Ада", terms, DRAWN));

        IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> new PdfPapers().render(Papers.agreement("Ада", terms, DRAWN)))
                .forEach(again -> assertArrayEquals(first, again));
    }

    @Test
    void long_terms_go_over_many_pages_and_every_page_says_which_of_how_many_it_is() {
        String terms = IntStream.rangeClosed(1, 700)
                .mapToObj(i -> "Clause " + i + ". " + "The hirer keeps it clean. ".repeat(i % 9))
                .collect(Collectors.joining("\n\n"));
        byte[] pdf = papers.render(Papers.agreement("Ada", terms, DRAWN));

        String text = Papers.text(pdf);
        int pages = Papers.read(pdf, PDDocument::getNumberOfPages);
        assertTrue(pages > 10, () -> "pages: " + pages);
        for (int page = 1; page <= pages; page++) {
            assertTrue(text.contains("Rental agreement A-1 " + page + " / " + pages), text);
        }
        for (int clause = 1; clause <= 700; clause++) {
            assertTrue(text.contains("Clause " + clause + "."), "clause " + clause);
        }
        assertTrue(text.indexOf("Clause 699.") < text.indexOf("Clause 700."));
    }

    @Test
    void nobody_signs_on_another_page_than_the_one_that_says_so() {
        for (int lines = 30; lines < 50; lines++) {
            byte[] pdf = papers.render(Papers.agreement("Ada", "Line\n".repeat(lines), DRAWN));
            boolean together = Papers.pages(pdf).stream()
                    .anyMatch(page -> page.contains("Signatures") && page.contains("not signed yet"));
            assertTrue(together, lines + " lines");
        }
    }

    @Test
    void a_word_of_two_thousand_letters_is_broken_and_stays_on_the_paper() {
        String word = "Donaudampfschiff".repeat(125);
        byte[] pdf = papers.render(Papers.saying(
                new Paper.Headline(word),
                new Paper.Fact(word, word),
                new Paper.Sum(word, word, word),
                new Paper.Total(word, word),
                new Paper.Prose(word),
                new Paper.Fact("Place", "here")));

        String joined = Papers.text(pdf).replaceAll("\\s", "").replaceAll("RentalagreementA-1\\d+/\\d+", "");
        assertEquals(word.repeat(9) + "Placehere", joined);
        assertEquals(List.of(), outsideOfThePaper(pdf));
    }

    @Test
    void other_letters_are_shown_and_those_that_the_font_lacks_are_replaced() {
        Paper paper = Papers.saying(
                new Paper.Fact("Greek", "Ωμέγα"),
                new Paper.Fact("Cyrillic", "Łukasz Щука"),
                new Paper.Fact("Decomposed", "Andre\u0301"),
                new Paper.Fact("Hebrew", "שלום (12)"),
                new Paper.Fact("Thin", "1\u202f000"),
                new Paper.Fact("Dash", "4\u2e3a5"),
                new Paper.Fact("Arabic", "محمد"),
                new Paper.Fact("Emoji", "Ada \uD83D\uDE97!"),
                new Paper.Fact("Half", "x\uD83Dy"));
        // One glyph is Omega and Ohm alike; readers tell either.
        String text = Normalizer.normalize(Papers.text(papers.render(paper)), Normalizer.Form.NFC);

        for (String shown :
                List.of("Greek Ωμέγα", "Cyrillic Łukasz Щука", "Decomposed André", "Thin 1\u202f000", "Dash 4-5")) {
            assertTrue(text.contains(shown), text);
        }
        assertTrue(text.contains("שלום"), text);
        assertTrue(text.lines().anyMatch(line -> line.strip().matches("Arabic (.)\\1{3}")), text);
        assertTrue(text.lines().anyMatch(line -> line.strip().matches("Emoji Ada [^A-Za-z]!")), text);
        assertTrue(text.lines().anyMatch(line -> line.strip().matches("Half x[^A-Za-z]y")), text);
    }

    @Test
    void control_characters_and_the_syntax_of_pdf_are_only_text() {
        String name = "A)\\ Tj ET\r\nendstream endobj <</JS (x)>> \u0000\u0007\u202Egnp.exe\u2066 BT (";
        byte[] pdf = papers.render(Papers.agreement(name, name, DRAWN));

        String text = Papers.text(pdf);
        assertTrue(text.contains("Customer A)\\ Tj ET endstream endobj <</JS (x)>> gnp.exe BT ("), text);
        assertFalse(new String(pdf, StandardCharsets.ISO_8859_1).contains("<</JS"));
        assertFalse(text.contains("\u202E") || text.contains("\u0007"), text);
    }

    @Test
    void a_signature_is_shown_where_it_is_a_picture_and_else_its_name_alone() {
        byte[] png = Papers.drawing("png", 300, 90);
        byte[] cut = Arrays.copyOf(png, png.length / 2);
        assertEquals(1, pictures(png));
        assertEquals(1, pictures(Papers.drawing("jpeg", 300, 90)));
        assertEquals(0, pictures(Papers.drawing("gif", 300, 90)));
        assertEquals(0, pictures("<svg onload='x'/>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(0, pictures(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}));
        assertTrue(pictures(cut) <= 1);
    }

    @Test
    void a_small_file_that_claims_to_be_a_huge_picture_is_not_unpacked() {
        byte[] huge = Papers.drawing("png", 40, 40);
        // Width and height stand behind the length and the name of the first chunk.
        huge[16] = 0x7F;
        huge[20] = 0x7F;

        assertEquals(0, pictures(huge));
        assertEquals(0, pictures(Papers.drawing("png", 7_000, 1_000)));
    }

    @Test
    void what_is_no_font_is_refused_at_once() {
        assertThrows(IllegalArgumentException.class, () -> papers.alsoIn(new byte[] {1, 2, 3}));
    }

    private int pictures(byte[] drawn) {
        byte[] pdf = papers.render(Papers.agreement("Ada Lovelace", "Terms", drawn));
        assertTrue(Papers.text(pdf).contains("Ada Lovelace"));
        return Papers.read(
                pdf, document -> (int) StreamSupport.stream(document.getPages().spliterator(), false)
                        .flatMap(page -> StreamSupport.stream(
                                page.getResources().getXObjectNames().spliterator(), false))
                        .count());
    }

    /** Letters that lie outside of the margins. */
    private static List<String> outsideOfThePaper(byte[] pdf) {
        return Papers.read(pdf, document -> {
            Margins margins = new Margins();
            Papers.text(margins, document);
            return margins.outside();
        });
    }
}
