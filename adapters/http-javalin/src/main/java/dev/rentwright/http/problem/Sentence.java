package dev.rentwright.http.problem;

import dev.rentwright.http.json.WireTypes;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sentence with the names of facts in braces, and in brackets what is said only when its facts are known. */
record Sentence(String pattern) {

    private static final Pattern CLAUSE = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern FACT = Pattern.compile("\\{([A-Za-z]+)}");

    String with(Map<String, ?> facts) {
        String chosen = CLAUSE.matcher(pattern)
                .replaceAll(clause -> Matcher.quoteReplacement(isKnown(clause.group(1), facts) ? clause.group(1) : ""));
        String said = FACT.matcher(chosen).replaceAll(fact -> Matcher.quoteReplacement(say(fact, facts)));
        return said.startsWith("; ") ? Character.toUpperCase(said.charAt(2)) + said.substring(3) : said;
    }

    private static boolean isKnown(String clause, Map<String, ?> facts) {
        return FACT.matcher(clause)
                .results()
                .map(fact -> Optional.<Object>ofNullable(facts.get(fact.group(1))))
                .allMatch(value -> value.isPresent() && !(value.get() instanceof Collection<?> many && many.isEmpty()));
    }

    private static String say(MatchResult fact, Map<String, ?> facts) {
        return Optional.<Object>ofNullable(facts.get(fact.group(1)))
                .map(Sentence::say)
                .orElse("(not told)");
    }

    private static String say(Object value) {
        if (value instanceof Collection<?> many) {
            return many.isEmpty() ? "nothing" : many.stream().map(Sentence::say).collect(Collectors.joining(", "));
        }
        if (value instanceof Enum<?> constant) {
            return WireTypes.of(constant);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
