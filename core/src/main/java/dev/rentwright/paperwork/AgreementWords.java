package dev.rentwright.paperwork;

import dev.rentwright.proof.Explanation;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The words of an agreement in the languages of {@link Explanation}; every other language is answered in English. */
final class AgreementWords {

    private final ResourceBundle bundle;
    private final Locale locale;

    private AgreementWords(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** Of a language tag such as {@code de} or {@code pt-BR}. */
    static AgreementWords in(String language) {
        Locale wanted = Locale.forLanguageTag(language);
        Locale spoken = Explanation.LANGUAGES.contains(wanted.getLanguage()) ? wanted : Locale.ENGLISH;
        return new AgreementWords(bundle(spoken.getLanguage()), spoken);
    }

    private static ResourceBundle bundle(String language) {
        String name = language.equals("en") ? "Agreement.properties" : "Agreement_" + language + ".properties";
        try (InputStream found = Objects.requireNonNull(AgreementWords.class.getResourceAsStream(name), name)) {
            return new PropertyResourceBundle(new InputStreamReader(found, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Which language they are in, with the country that figures are written for. */
    Locale locale() {
        return locale;
    }

    String say(String key, String... blanks) {
        return new MessageFormat(bundle.getString(key), locale).format(blanks);
    }

    /** What an agreement or an addendum is headed with. */
    String heading(int part, String number, String booking) {
        return say(part == 0 ? "agreement" : "addendum", number, booking);
    }
}
