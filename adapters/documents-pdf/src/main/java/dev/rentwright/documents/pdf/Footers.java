package dev.rentwright.documents.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** Which paper and which page of how many, on every page, so that none can be taken out or put in unnoticed. */
final class Footers {

    private static final float BASELINE = 40;
    private static final float GAP = 20;

    private Footers() {}

    static void under(PDDocument document, Lettering lettering, String title) throws IOException {
        int pages = document.getNumberOfPages();
        Style type = Style.SMALL;
        for (int i = 0; i < pages; i++) {
            String number = (i + 1) + " / " + pages;
            float wide = lettering.width(number, type.size());
            String first = new Wrapping(lettering)
                    .lines(title, type.size(), Sheets.WIDTH - wide - GAP)
                    .get(0);
            try (PDPageContentStream ink =
                    new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true, true)) {
                Sheets.write(ink, lettering, first, type, Sheets.LEFT, BASELINE);
                Sheets.write(ink, lettering, number, type, Sheets.LEFT + Sheets.WIDTH - wide, BASELINE);
            }
        }
    }
}
