package dev.rentwright.location;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A country. Source: ISO 3166-1, domain section 6: kept as alpha-2; alpha-3 and English names are understood (REC-29).
 *
 * @param value two letters, such as {@code DE}
 */
public record CountryCode(String value) {

    private static final Set<String> KNOWN = Set.copyOf(Arrays.asList(Locale.getISOCountries()));
    private static final Map<String, String> BY_THREE = by(country -> country.getISO3Country());
    private static final Map<String, String> BY_NAME =
            by(country -> country.getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT));

    public CountryCode {
        if (!KNOWN.contains(value)) {
            throw new IllegalArgumentException("expected an ISO 3166-1 alpha-2 country, got '" + value + "'");
        }
    }

    /**
     * From two letters, three letters or an English name; case does not count.
     *
     * @throws IllegalArgumentException when there is no such country
     */
    public static CountryCode of(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        if (KNOWN.contains(upper)) {
            return new CountryCode(upper);
        }
        String two = BY_THREE.getOrDefault(upper, BY_NAME.getOrDefault(upper, ""));
        if (two.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected a country of ISO 3166-1, as two or three letters or its English name, got '" + text
                            + "'");
        }
        return new CountryCode(two);
    }

    /** Its three letters. */
    public String alpha3() {
        return new Locale.Builder().setRegion(value).build().getISO3Country();
    }

    private static Map<String, String> by(Function<Locale, String> key) {
        return Arrays.stream(Locale.getISOCountries())
                .collect(Collectors.toUnmodifiableMap(
                        code -> key.apply(new Locale.Builder().setRegion(code).build()),
                        Function.identity(),
                        (first, second) -> first));
    }
}
