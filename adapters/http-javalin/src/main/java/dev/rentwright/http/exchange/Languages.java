package dev.rentwright.http.exchange;

import dev.rentwright.location.Language;
import dev.rentwright.proof.Explanation;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** Which language a caller wants sentences in (RFC 9110, Accept-Language). */
final class Languages {

    private Languages() {}

    /** The first that we speak, with its country for the look of figures; English where there is none, or no sense in it. */
    static Locale of(Optional<String> header) {
        try {
            return header.flatMap(Languages::spoken).orElse(Locale.ENGLISH);
        } catch (IllegalArgumentException nonsense) {
            return Locale.ENGLISH;
        }
    }

    /** All of them, the dearest first; what is no language is passed over. */
    static List<Language> wanted(Optional<String> header) {
        try {
            return header.stream()
                    .flatMap(text -> LanguageRange.parse(text).stream())
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> language(Locale.forLanguageTag(range.getRange())).stream())
                    .distinct()
                    .toList();
        } catch (IllegalArgumentException nonsense) {
            return List.of();
        }
    }

    private static Optional<Language> language(Locale locale) {
        String region = locale.getCountry().isEmpty() ? "" : "-" + locale.getCountry();
        try {
            return Optional.of(new Language(locale.getLanguage() + region));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Locale> spoken(String header) {
        return LanguageRange.parse(header).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> Locale.forLanguageTag(range.getRange()))
                .map(locale -> new Locale.Builder()
                        .setLanguage(locale.getLanguage())
                        .setRegion(locale.getCountry())
                        .build())
                .filter(locale -> Explanation.LANGUAGES.contains(locale.getLanguage()))
                .findFirst();
    }
}
