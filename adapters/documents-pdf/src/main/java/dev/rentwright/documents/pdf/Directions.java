package dev.rentwright.documents.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts a line in the order in which its letters stand from left to right; Hebrew and Arabic are read the other way. */
final class Directions {

    private static final String BRACKETS = "()[]{}<>\u00ab\u00bb";

    private Directions() {}

    static String leftToRight(String line) {
        if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
            return line;
        }
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        String[] texts = new String[runs];
        for (int i = 0; i < runs; i++) {
            String text = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            levels[i] = (byte) bidi.getRunLevel(i);
            texts[i] = levels[i] % 2 == 0 ? text : turned(text);
        }
        Bidi.reorderVisually(levels, 0, texts, 0, runs);
        return String.join("", texts);
    }

    /** Backwards, marks behind the letter that they belong to, brackets open to the other side. */
    private static String turned(String text) {
        List<String> letters = new ArrayList<>();
        text.codePoints().forEach(codePoint -> {
            if (isMark(codePoint) && !letters.isEmpty()) {
                letters.set(letters.size() - 1, letters.get(letters.size() - 1) + Character.toString(codePoint));
            } else {
                letters.add(mirrored(codePoint));
            }
        });
        Collections.reverse(letters);
        return String.join("", letters);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static String mirrored(int codePoint) {
        int at = BRACKETS.indexOf(codePoint);
        return at < 0 ? Character.toString(codePoint) : String.valueOf(BRACKETS.charAt(at ^ 1));
    }
}
