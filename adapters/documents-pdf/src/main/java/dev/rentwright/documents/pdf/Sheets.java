package dev.rentwright.documents.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** The sheets of a document, and where on the last of them the next thing goes. Lengths are points, 1/72 of an inch. */
final class Sheets implements AutoCloseable {

    static final float LEFT = 62;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float TOP = PDRectangle.A4.getHeight() - 62;
    private static final float BOTTOM = 72;

    /** Grey enough for rules, dark enough for small print. */
    private static final float GREY = 0.35f;

    private final PDDocument document;
    private final Lettering lettering;
    private PDPageContentStream ink;
    private float y = TOP;

    Sheets(PDDocument document, Lettering lettering) throws IOException {
        this.document = document;
        this.lettering = lettering;
        this.ink = sheet();
    }

    private PDPageContentStream sheet() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    void turn() throws IOException {
        ink.close();
        ink = sheet();
        y = TOP;
    }

    boolean isFresh() {
        return y == TOP;
    }

    /** Turns the page unless so much is left of it. */
    void needs(float height) throws IOException {
        if (y - height < BOTTOM && !isFresh()) {
            turn();
        }
    }

    /** Leaves a gap, but none at the top. */
    void skip(float height) {
        if (!isFresh()) {
            y -= height;
        }
    }

    /** Lines one below the other; a page that is full is turned. */
    void lines(List<String> lines, Style type, float x) throws IOException {
        for (String line : lines) {
            needs(type.leading());
            y -= type.leading();
            write(line, type, x, y);
        }
    }

    /** A line at a depth below here, which does not move. */
    void lineAt(float depth, String line, Style type, float x) throws IOException {
        write(line, type, x, y - depth);
    }

    /** A rule at a depth below here. */
    void ruleAt(float depth, float x, float width) throws IOException {
        ink.setStrokingColor(GREY);
        ink.setLineWidth(0.5f);
        ink.moveTo(x, y - depth);
        ink.lineTo(x + width, y - depth);
        ink.stroke();
    }

    /** A picture whose lower edge is at a depth below here. */
    void pictureAt(float depth, PDImageXObject picture, float x, float width, float height) throws IOException {
        ink.drawImage(picture, x, y - depth, width, height);
    }

    /** Goes down. */
    void down(float height) {
        y -= height;
    }

    private void write(String line, Style type, float x, float baseline) throws IOException {
        write(ink, lettering, line, type, x, baseline);
    }

    static void write(PDPageContentStream ink, Lettering lettering, String line, Style type, float x, float baseline)
            throws IOException {
        if (line.isEmpty()) {
            return;
        }
        ink.beginText();
        ink.setNonStrokingColor(type.pale() ? GREY : 0);
        ink.setStrokingColor(0f);
        // There is no bold letter in the font: it is drawn with an outline.
        ink.setRenderingMode(type.strong() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        ink.setLineWidth(type.size() / 36);
        ink.newLineAtOffset(x, baseline);
        for (Lettering.Run run : lettering.runs(line)) {
            ink.setFont(run.font(), type.size());
            ink.showText(run.text());
        }
        ink.endText();
    }

    @Override
    public void close() throws IOException {
        ink.close();
    }
}
