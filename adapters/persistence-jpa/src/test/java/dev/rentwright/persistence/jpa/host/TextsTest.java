package dev.rentwright.persistence.jpa.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TextsTest {

    private final Texts texts = new Texts();

    @Test
    void the_same_statements_in_the_same_order_are_one_text() {
        String text = texts.of(List.of("select 1", "select 2"));

        assertEquals("select 1;\nselect 2", text);
        assertSame(text, texts.of(List.of("select 1", "select 2")));
        assertEquals("select 2;\nselect 1", texts.of(List.of("select 2", "select 1")));
    }

    @Test
    void more_texts_than_are_remembered_are_all_right() {
        for (int turn = 0; turn < 2; turn++) {
            for (int number = 0; number < 5_000; number++) {
                assertEquals("select " + number + ";\ncommit", texts.of(List.of("select " + number, "commit")));
            }
        }
    }
}
