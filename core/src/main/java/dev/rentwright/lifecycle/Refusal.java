package dev.rentwright.lifecycle;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One reason why a command is not carried out, as a value: a code of domain section 8 and the facts behind it ("which
 * claim, from when, what would be free instead"). Immutable; facts keep the order in which they were given.
 *
 * <p>Fact values are plain: text, whole numbers, exact decimals, booleans, times of {@code java.time}, amounts of the
 * trade, ids, and lists or maps of these. They are what machines read; a sentence is made from them at the edge.
 *
 * @param code the reason
 * @param facts what is known of it, by name
 */
public record Refusal(RefusalCode code, Map<String, Object> facts) {

    public Refusal {
        Objects.requireNonNull(code, "code");
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        facts.forEach((name, value) -> Objects.requireNonNull(value, name));
        if (facts.values().stream().anyMatch(Refusal::isInexact)) {
            throw new IllegalArgumentException("expected exact facts, got a floating point number in " + facts);
        }
    }

    /** A refusal without facts yet. */
    public static Refusal of(RefusalCode code) {
        return new Refusal(code, Map.of());
    }

    /** The same refusal with one fact more. */
    public Refusal with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new Refusal(code, more);
    }

    private static boolean isInexact(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().anyMatch(Refusal::isInexact);
        }
        return value.getClass() == Double.class || value.getClass() == Float.class;
    }
}
