package dev.rentwright.paperwork;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.proof.Explanation;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** An agreement has all its words in every language that prices are explained in. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AgreementWordsTest {

    @Test
    void every_language_has_every_word_with_the_same_blanks() {
        SortedMap<String, Long> english = blanks("Agreement.properties");
        for (String language : Explanation.LANGUAGES) {
            if (!language.equals("en")) {
                assertEquals(english, blanks("Agreement_" + language + ".properties"), language);
            }
        }
    }

    @Test
    void a_language_that_nobody_translated_to_is_answered_in_english() {
        assertEquals("Total", AgreementWords.in("pt-BR").say("total"));
        assertEquals("Gesamtpreis", AgreementWords.in("de-AT").say("total"));
    }

    private static SortedMap<String, Long> blanks(String file) {
        Properties words = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(AgreementWords.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        SortedMap<String, Long> blanks = new TreeMap<>();
        words.forEach((key, word) -> blanks.put(
                (String) key,
                ((String) word).chars().filter(letter -> letter == '{').count()));
        return blanks;
    }
}
