package dev.rentwright.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines that are no wider than they may be: between words, and within a word that is wider than a line. */
final class Wrapping {

    private final Lettering lettering;

    Wrapping(Lettering lettering) {
        this.lettering = lettering;
    }

    /** The lines of a text, clean; at least one, which may be empty. */
    List<String> lines(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float used = 0;
        float space = lettering.width(" ", size);
        for (String word : lettering.clean(text).split(" +", 0)) {
            float wide = lettering.width(word, size);
            if (!line.isEmpty() && used + space + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (!line.isEmpty()) {
                line.append(' ');
                used += space;
            }
            List<String> pieces = wide <= width ? List.of(word) : pieces(word, size, width);
            lines.addAll(pieces.subList(0, pieces.size() - 1));
            String last = pieces.get(pieces.size() - 1);
            line.append(last);
            used += pieces.size() == 1 ? wide : lettering.width(last, size);
        }
        lines.add(line.toString());
        return lines;
    }

    private List<String> pieces(String word, float size, float width) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        float used = 0;
        for (int codePoint : word.codePoints().toArray()) {
            String letter = Character.toString(codePoint);
            float wide = lettering.width(letter, size);
            if (!piece.isEmpty() && used + wide > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
                used = 0;
            }
            piece.append(letter);
            used += wide;
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
