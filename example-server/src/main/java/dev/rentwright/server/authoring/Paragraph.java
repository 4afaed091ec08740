package dev.rentwright.server.authoring;

import java.util.ArrayList;
import java.util.List;

/** A sentence in lines that fit a terminal. */
final class Paragraph {

    private static final int WIDTH = 100;

    private Paragraph() {}

    static List<String> of(String sentence, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : sentence.split(" ", -1)) {
            if (line.length() > indent.length() && line.length() + word.length() >= WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(indent);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
