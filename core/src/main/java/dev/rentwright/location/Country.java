package dev.rentwright.location;

import dev.rentwright.identity.SupplierId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A country as customers read of it (LOC-09).
 *
 * @param code which one
 * @param name where it has none in the language of whoever reads, 1 to 100 characters
 * @param names in other languages
 * @param supplier whose word for it this is; everybody's where there is none
 */
public record Country(CountryCode code, String name, LocalisedName names, Optional<SupplierId> supplier) {

    public Country {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(supplier, "supplier");
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("expected a country's name of 1 to 100 characters, got '" + name + "'");
        }
    }

    /** As the JDK calls it, in English and in the languages wanted. Source: CLDR. */
    static Country standard(CountryCode code, List<Language> wanted) {
        Locale place = new Locale.Builder().setRegion(code.value()).build();
        Map<String, String> names = new LinkedHashMap<>();
        for (Language language : wanted) {
            names.put(language.tag(), place.getDisplayCountry(Locale.forLanguageTag(language.tag())));
        }
        return new Country(code, place.getDisplayCountry(Locale.ENGLISH), new LocalisedName(names), Optional.empty());
    }

    /** Its name in the first of these languages that it has one in, else in English, else as it was given (LOC-08). */
    public String nameIn(List<Language> wanted) {
        return names.in(wanted, name);
    }
}
