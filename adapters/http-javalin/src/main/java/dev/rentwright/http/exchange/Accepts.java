package dev.rentwright.http.exchange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which media type a caller would rather have (RFC 9110, 12.5.1). */
final class Accepts {

    /** A weight has at most three decimals. */
    private static final Pattern WEIGHT = Pattern.compile("q=(?:(0(?:\\.\\d{0,3})?)|1(?:\\.0{0,3})?)");

    /** Media ranges, each with parameters of which a weight is one that makes sense. */
    private static final Pattern READABLE = ranges("[!#$&^_.+*\\w-]+/[!#$&^_.+*\\w-]+");

    private static final int WHOLE = 1000;

    private Accepts() {}

    private static Pattern ranges(String type) {
        String parameter = "\\s*;\\s*(?:" + WEIGHT.pattern() + "|(?![qQ]=)[\\w-]+=[^;,]+)";
        String range = "\\s*" + type + "(?:" + parameter + ")*\\s*";
        return Pattern.compile(range + "(?:," + range + ")*");
    }

    /** Whether one is wanted more than what is answered otherwise; never where nothing is said, or nothing that makes sense. */
    static boolean prefers(Optional<String> header, String wanted, String otherwise) {
        return header.isPresent() && weight(header.get(), wanted) > weight(header.get(), otherwise);
    }

    /** Whether what a caller says makes sense, and none of those that are to be had is among what they take. */
    static boolean takesNone(Optional<String> header, List<String> offered) {
        return header.filter(said -> READABLE.matcher(said).matches())
                .filter(said -> offered.stream().allMatch(type -> weight(said, type) == 0))
                .isPresent();
    }

    /** In thousandths; what is named most exactly counts. */
    private static int weight(String header, String type) {
        return Arrays.stream(header.toLowerCase(Locale.ROOT).split(",", -1))
                .map(range -> List.of(range.strip().split("\\s*;\\s*", -1)))
                .filter(range -> exactness(range.get(0), type) > 0)
                .max(Comparator.comparingInt(range -> exactness(range.get(0), type)))
                .map(Accepts::weight)
                .orElse(0);
    }

    private static int exactness(String range, String type) {
        if (range.equals(type)) {
            return 3;
        }
        if (range.equals(type.substring(0, type.indexOf('/')) + "/*")) {
            return 2;
        }
        return range.equals("*/*") ? 1 : 0;
    }

    private static int weight(List<String> range) {
        return range.stream()
                .skip(1)
                .filter(parameter -> parameter.startsWith("q="))
                .findFirst()
                .map(Accepts::thousandths)
                .orElse(WHOLE);
    }

    private static int thousandths(String weight) {
        Matcher written = WEIGHT.matcher(weight);
        if (!written.matches()) {
            return 0;
        }
        String below = Optional.ofNullable(written.group(1)).orElse("1");
        return below.startsWith("0") ? Integer.parseInt((below.replace(".", "") + "000").substring(1, 4)) : WHOLE;
    }
}
