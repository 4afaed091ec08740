package dev.rentwright.location;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The names that something has in other languages (LOC-08).
 *
 * @param values by language tag, each 1 to 100 characters
 */
public record LocalisedName(Map<String, String> values) {

    /** The same everywhere. */
    public static final LocalisedName NONE = new LocalisedName(Map.of());

    public LocalisedName {
        values.forEach((tag, name) -> {
            String known = new Language(tag).tag();
            if (name.isBlank() || name.length() > 100) {
                throw new IllegalArgumentException(
                        "expected a name of 1 to 100 characters in " + known + ", got '" + name + "'");
            }
        });
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** The name in a language, else in the default language, else the one that was given without any (LOC-08). */
    public String in(Language wanted, String otherwise) {
        return in(List.of(wanted), otherwise);
    }

    /**
     * The name in the first of the languages that has one, with its region or without, else in the default language, else the
     * one that was given without any (LOC-08).
     */
    public String in(List<Language> wanted, String otherwise) {
        return Stream.concat(
                        wanted.stream().flatMap(language -> Stream.of(language, language.primary())),
                        Stream.of(Language.DEFAULT))
                .flatMap(language -> Optional.ofNullable(values.get(language.tag())).stream())
                .findFirst()
                .orElse(otherwise);
    }
}
