package dev.rentwright.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever people are called, write and draw. */
class PdfPapersLawsTest {

    private final PdfPapers papers = new PdfPapers();

    @Property(tries = 60)
    void nothing_that_somebody_can_be_called_or_write_stops_it(
            @ForAll("texts") String name,
            @ForAll("texts") String terms,
            @ForAll @Size(min = 1, max = 300) byte[] drawn) {
        byte[] pdf = papers.render(Papers.agreement(name, terms, drawn));

        assertTrue(Papers.text(pdf).contains("Corner Cars"));
        assertArrayEquals(pdf, papers.render(Papers.agreement(name, terms, drawn)));
    }

    @Property(tries = 60)
    void no_picture_stops_it(@ForAll("brokenPictures") byte[] drawn) {
        assertTrue(Papers.text(papers.render(Papers.agreement("Ada", "Terms", drawn)))
                .contains("For the customer"));
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(400),
                Arbitraries.strings().withCharRange('\u0590', '\u06FF').ofMaxLength(200),
                Arbitraries.strings().ascii().ofMaxLength(2_500),
                Arbitraries.integers()
                        .between(0, Character.MAX_CODE_POINT)
                        .list()
                        .ofMaxSize(200)
                        .map(codePoints -> codePoints.stream()
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                                .toString()));
    }

    /** Pictures with one byte that is not what it was. */
    @Provide
    static Arbitrary<byte[]> brokenPictures() {
        Arbitrary<byte[]> pictures = Arbitraries.of(Papers.drawing("png", 60, 20), Papers.drawing("jpeg", 60, 20));
        return pictures.flatMap(picture -> Arbitraries.integers()
                .between(0, picture.length - 1)
                .flatMap(at -> Arbitraries.bytes().map(other -> {
                    byte[] broken = picture.clone();
                    broken[at] = other;
                    return broken;
                })));
    }
}
