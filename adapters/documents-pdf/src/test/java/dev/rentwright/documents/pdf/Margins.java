package dev.rentwright.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Looks where each letter of a PDF stands. */
final class Margins extends PDFTextStripper {

    private final List<String> outside = new ArrayList<>();

    /** Letters that are not between the margins. */
    List<String> outside() {
        return outside;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        float right = letter.getXDirAdj() + letter.getWidthDirAdj();
        boolean beside = letter.getXDirAdj() < Sheets.LEFT - 1 || right > Sheets.LEFT + Sheets.WIDTH + 1;
        boolean above = letter.getYDirAdj() < 30 || letter.getYDirAdj() > letter.getPageHeight() - 30;
        if (beside || above) {
            outside.add(letter.getUnicode() + " at " + letter.getXDirAdj() + ", " + letter.getYDirAdj());
        }
        super.processTextPosition(letter);
    }
}
