package dev.rentwright.documents.pdf;

import dev.rentwright.document.Paper;
import dev.rentwright.document.Signature;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Sets the blocks of a paper on sheets. */
final class Setting {

    private static final float LABEL_WIDTH = 130;
    private static final float GAP = 12;
    private static final float AMOUNT_WIDTH = 110;
    private static final float HOW_WIDTH = Sheets.WIDTH - LABEL_WIDTH - AMOUNT_WIDTH - 2 * GAP;
    private static final float COLUMN = (Sheets.WIDTH - 2 * GAP) / 2;
    private static final float PICTURE_HEIGHT = 46;

    private final PDDocument document;
    private final Lettering lettering;
    private final Wrapping wrapping;

    Setting(PDDocument document, Lettering lettering) {
        this.document = document;
        this.lettering = lettering;
        this.wrapping = new Wrapping(lettering);
    }

    void set(List<Paper.Block> blocks) throws IOException {
        try (Sheets sheets = new Sheets(document, lettering)) {
            List<Paper.SignatureLine> side = new ArrayList<>();
            boolean amounts = false;
            for (Paper.Block block : blocks) {
                if (amounts != isAmount(block)) {
                    amounts = !amounts;
                    sheets.skip(GAP / 2);
                }
                if (block instanceof Paper.SignatureLine line) {
                    side.add(line);
                }
                if (side.size() == 2 || !(block instanceof Paper.SignatureLine)) {
                    signatures(side, sheets);
                    side.clear();
                }
                set(block, sheets);
            }
            signatures(side, sheets);
        }
    }

    private static boolean isAmount(Paper.Block block) {
        return block instanceof Paper.Sum || block instanceof Paper.Total;
    }

    private void set(Paper.Block block, Sheets sheets) throws IOException {
        if (block instanceof Paper.Headline headline) {
            headline(headline, sheets);
        } else if (block instanceof Paper.Section section) {
            section(section, sheets);
        } else if (block instanceof Paper.Prose prose) {
            prose(prose, sheets);
        } else if (block instanceof Paper.Fact fact) {
            fact(fact, sheets);
        } else if (block instanceof Paper.Sum sum) {
            sum(sum, sheets);
        } else if (block instanceof Paper.Total total) {
            total(total, sheets);
        }
    }

    private void headline(Paper.Headline headline, Sheets sheets) throws IOException {
        if (!sheets.isFresh()) {
            sheets.turn();
        }
        sheets.lines(wrapping.lines(headline.text(), Style.HEADLINE.size(), Sheets.WIDTH), Style.HEADLINE, Sheets.LEFT);
        sheets.skip(6);
    }

    private void section(Paper.Section section, Sheets sheets) throws IOException {
        List<String> lines = wrapping.lines(section.text(), Style.SECTION.size(), Sheets.WIDTH);
        sheets.skip(14);
        // A heading is no last line of a page, and that of the signatures stands on theirs.
        sheets.needs(lines.size() * Style.SECTION.leading() + 9 * Style.BODY.leading());
        sheets.lines(lines, Style.SECTION, Sheets.LEFT);
        sheets.skip(4);
    }

    private void prose(Paper.Prose prose, Sheets sheets) throws IOException {
        for (String paragraph : prose.text().split("\\R", -1)) {
            if (paragraph.isBlank()) {
                sheets.skip(Style.PRINT.leading() / 2);
            } else {
                sheets.lines(wrapping.lines(paragraph, Style.PRINT.size(), Sheets.WIDTH), Style.PRINT, Sheets.LEFT);
            }
        }
    }

    private void fact(Paper.Fact fact, Sheets sheets) throws IOException {
        row(
                List.of(
                        cell(fact.label(), Style.LABEL, Sheets.LEFT, LABEL_WIDTH),
                        cell(
                                fact.value(),
                                Style.BODY,
                                Sheets.LEFT + LABEL_WIDTH + GAP,
                                Sheets.WIDTH - LABEL_WIDTH - GAP)),
                sheets);
    }

    private void sum(Paper.Sum sum, Sheets sheets) throws IOException {
        boolean bare = sum.how().isEmpty();
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(sum.label(), Style.LABEL, Sheets.LEFT, bare ? LABEL_WIDTH + GAP + HOW_WIDTH : LABEL_WIDTH));
        if (!bare) {
            cells.add(cell(sum.how(), Style.BODY, Sheets.LEFT + LABEL_WIDTH + GAP, HOW_WIDTH));
        }
        cells.add(amount(sum.amount(), Style.BODY));
        row(cells, sheets);
    }

    private void total(Paper.Total total, Sheets sheets) throws IOException {
        sheets.needs(2 * Style.STRONG.leading());
        sheets.ruleAt(5, Sheets.LEFT, Sheets.WIDTH);
        sheets.down(6);
        row(
                List.of(
                        cell(total.label(), Style.STRONG, Sheets.LEFT, LABEL_WIDTH + GAP + HOW_WIDTH),
                        amount(total.amount(), Style.STRONG)),
                sheets);
    }

    /** At the right margin, where amounts stand one below the other. */
    private Cell amount(String figures, Style style) {
        List<String> lines = wrapping.lines(figures, style.size(), AMOUNT_WIDTH);
        float widest = (float) lines.stream()
                .mapToDouble(line -> lettering.width(line, style.size()))
                .max()
                .orElse(0);
        return new Cell(lines, style, Sheets.LEFT + Sheets.WIDTH - widest);
    }

    /** Cells side by side. One that is longer than what is left of a page goes on below, after those before it. */
    private static void row(List<Cell> cells, Sheets sheets) throws IOException {
        int tallest = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        float leading = Style.BODY.leading();
        sheets.needs(Math.min(tallest, 10) * leading);
        if (tallest > 10) {
            for (Cell cell : cells) {
                sheets.lines(cell.lines(), cell.type(), cell.x());
            }
            return;
        }
        for (Cell cell : cells) {
            for (int i = 0; i < cell.lines().size(); i++) {
                sheets.lineAt((i + 1) * leading, cell.lines().get(i), cell.type(), cell.x());
            }
        }
        sheets.down(tallest * leading);
    }

    /** Side by side, and never on two pages. */
    private void signatures(List<Paper.SignatureLine> side, Sheets sheets) throws IOException {
        if (side.isEmpty()) {
            return;
        }
        float height = 0;
        for (Paper.SignatureLine line : side) {
            height = Math.max(height, names(line).size() * Style.BODY.leading());
        }
        float below = Style.SMALL.leading() + 4;
        sheets.needs(PICTURE_HEIGHT + below + height + 2 * Style.SMALL.leading());
        for (int i = 0; i < side.size(); i++) {
            signature(side.get(i), Sheets.LEFT + i * (COLUMN + 2 * GAP), sheets);
        }
        sheets.down(PICTURE_HEIGHT + below + height + 2 * Style.SMALL.leading());
    }

    private void signature(Paper.SignatureLine line, float x, Sheets sheets) throws IOException {
        float depth = Style.SMALL.leading();
        sheets.lineAt(
                depth, wrapping.lines(line.role(), Style.SMALL.size(), COLUMN).get(0), Style.SMALL, x);
        depth += PICTURE_HEIGHT;
        Optional<BufferedImage> picture = line.signature().flatMap(signature -> Picture.of(signature.image()));
        if (picture.isPresent()) {
            BufferedImage drawn = picture.get();
            float scale = Math.min(COLUMN / drawn.getWidth(), (PICTURE_HEIGHT - 4) / drawn.getHeight());
            sheets.pictureAt(
                    depth,
                    LosslessFactory.createFromImage(document, drawn),
                    x,
                    drawn.getWidth() * scale,
                    drawn.getHeight() * scale);
        }
        sheets.ruleAt(depth + 2, x, COLUMN);
        depth += 2;
        for (String name : names(line)) {
            depth += Style.BODY.leading();
            sheets.lineAt(depth, name, Style.BODY, x);
        }
        depth += Style.SMALL.leading();
        sheets.lineAt(
                depth, wrapping.lines(line.when(), Style.SMALL.size(), COLUMN).get(0), Style.SMALL, x);
    }

    private List<String> names(Paper.SignatureLine line) {
        return line.signature()
                .map(Signature::name)
                .map(name -> wrapping.lines(name, Style.BODY.size(), COLUMN))
                .orElse(List.of());
    }

    private Cell cell(String text, Style type, float x, float width) {
        return new Cell(wrapping.lines(text, type.size(), width), type, x);
    }

    private record Cell(List<String> lines, Style type, float x) {}
}
