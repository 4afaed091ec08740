package dev.rentwright.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of one document: what can be shown of a text, in which font, and how wide it is. */
final class Lettering {

    private static final int[] REPLACEMENTS = {0xFFFD, 0x25A1, '?'};

    private final List<Face> faces;
    private final Map<Integer, Letter> letters = new HashMap<>();

    private Lettering(List<Face> faces) {
        this.faces = faces;
    }

    /** The fonts in their order; of each only the letters that are used get into the document. */
    static Lettering in(PDDocument document, List<byte[]> fonts) throws IOException {
        List<Face> faces = new ArrayList<>();
        for (byte[] font : fonts) {
            TrueTypeFont type = new TTFParser().parse(new RandomAccessReadBuffer(font));
            // A ligature is one glyph for two letters, which is neither measured nor copied as two.
            type.setEnableGsub(false);
            faces.add(new Face(PDType0Font.load(document, type, true), type.getUnicodeCmapLookup()));
        }
        return new Lettering(faces);
    }

    /**
     * What is shown of a text: letters of the fonts, else a replacement for each. Marks that only steer what is shown, among them
     * those that turn its direction, are left out, and whatever breaks a line is a space.
     */
    String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(codePoint -> {
            if (Character.isWhitespace(codePoint) || Character.getType(codePoint) == Character.CONTROL) {
                clean.append(' ');
            } else if (!isSteering(codePoint)) {
                clean.appendCodePoint(letter(codePoint).codePoint());
            }
        });
        return clean.toString();
    }

    /** How wide a clean text is. */
    float width(String clean, float size) {
        return (float) clean.codePoints()
                        .mapToDouble(one -> letter(one).width())
                        .sum()
                * size
                / 1000;
    }

    /** A clean text in pieces of one font each, as they stand from left to right. */
    List<Run> runs(String clean) {
        List<Run> runs = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        Optional<Face> before = Optional.empty();
        for (int codePoint : Directions.leftToRight(clean).codePoints().toArray()) {
            Letter letter = letter(codePoint);
            if (before.isPresent() && !before.get().equals(letter.face())) {
                runs.add(new Run(before.get().font(), piece.toString()));
                piece.setLength(0);
            }
            before = Optional.of(letter.face());
            piece.appendCodePoint(letter.codePoint());
        }
        before.ifPresent(face -> runs.add(new Run(face.font(), piece.toString())));
        return runs;
    }

    private static boolean isSteering(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }

    private Letter letter(int codePoint) {
        Letter known = letters.get(codePoint);
        if (known == null) {
            known = exact(codePoint).or(() -> alike(codePoint)).orElseGet(this::replacement);
            letters.put(codePoint, known);
        }
        return known;
    }

    private Optional<Letter> exact(int codePoint) {
        return faces.stream()
                .filter(face -> face.glyphs().getGlyphId(codePoint) > 0)
                .findFirst()
                .map(face -> new Letter(codePoint, face, width(face, codePoint)));
    }

    private Optional<Letter> alike(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.SPACE_SEPARATOR) {
            return exact(' ');
        }
        return type == Character.DASH_PUNCTUATION ? exact('-') : Optional.empty();
    }

    private Letter replacement() {
        for (int replacement : REPLACEMENTS) {
            Optional<Letter> letter = exact(replacement);
            if (letter.isPresent()) {
                return letter.get();
            }
        }
        throw new IllegalStateException("expected a font with a question mark");
    }

    private static float width(Face face, int codePoint) {
        try {
            return face.font().getStringWidth(Character.toString(codePoint));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Letters of one font. */
    record Run(PDType0Font font, String text) {}

    private record Face(PDType0Font font, CmapLookup glyphs) {}

    private record Letter(int codePoint, Face face, float width) {}
}
