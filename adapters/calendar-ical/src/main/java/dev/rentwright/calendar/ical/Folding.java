package dev.rentwright.calendar.ical;

import java.nio.charset.StandardCharsets;

/** Folds lines at 75 octets (RFC 5545, 3.1), never inside a character. The library counts characters, which is not the same. */
final class Folding {

    private static final int MOST_OCTETS = 75;
    private static final String BREAK = "\r\n ";

    private Folding() {}

    /** Lines that end with CRLF and are not folded yet. */
    static String folded(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + 64);
        int octets = 0;
        for (int at = 0; at < lines.length(); ) {
            int character = lines.codePointAt(at);
            String text = Character.toString(character);
            int size = text.getBytes(StandardCharsets.UTF_8).length;
            if (character == '\r' || character == '\n') {
                octets = 0;
            } else if (octets + size > MOST_OCTETS) {
                folded.append(BREAK);
                octets = 1 + size;
            } else {
                octets += size;
            }
            folded.append(text);
            at += text.length();
        }
        return folded.toString();
    }
}
