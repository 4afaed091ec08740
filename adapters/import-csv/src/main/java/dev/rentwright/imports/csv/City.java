package dev.rentwright.imports.csv;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A city as owners type it. Two spellings that differ in case, accents, blanks or punctuation only are one city; the same
 * name in another state is another city.
 *
 * @param state postal abbreviation
 * @param name as the location will show it
 */
record City(String state, String name) {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^A-Z0-9]");
    private static final Pattern FIRST_LETTER = Pattern.compile("(?<![\\p{L}'’])\\p{L}");
    private static final int ROOM_IN_CODE = 7;
    private static final int LETTERS_BEFORE_DIGEST = 4;

    /** A city under the name that was typed, unless it was all typed in one case. */
    static City typed(String state, String name) {
        boolean oneCase = name.equals(name.toLowerCase(Locale.ROOT)) || name.equals(name.toUpperCase(Locale.ROOT));
        return new City(state, oneCase ? capitalised(name) : name);
    }

    /** What makes it this city and no other, like {@code US/TX/BEDFORD}. */
    String key() {
        return UnitedStates.COUNTRY + "/" + state + "/" + letters();
    }

    /** True when the name has at least one letter or digit of the Latin alphabet, so that a code can be made of it. */
    boolean isReadable() {
        return !letters().isEmpty();
    }

    /**
     * Codes for its location, in the order in which they are to be tried. A short name is its code, {@code TX-BEDFORD}; of a
     * long one four letters and three of its digest are, so that the code depends on no other city of the file.
     */
    Stream<String> codes() {
        String letters = letters();
        Stream<String> whole = letters.length() <= ROOM_IN_CODE ? Stream.of(state + "-" + letters) : Stream.empty();
        String begin = letters.substring(0, Math.min(LETTERS_BEFORE_DIGEST, letters.length()));
        Stream<String> digested = IntStream.iterate(1, attempt -> attempt + 1)
                .mapToObj(attempt -> state + "-" + begin
                        + Digest.of(key(), Integer.toString(attempt)).last(ROOM_IN_CODE - LETTERS_BEFORE_DIGEST));
        return Stream.concat(whole, digested);
    }

    private String letters() {
        String unaccented = Normalizer.normalize(name, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        return NEITHER_LETTER_NOR_DIGIT.matcher(unaccented).replaceAll("");
    }

    private static String capitalised(String name) {
        return FIRST_LETTER
                .matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
    }
}
