package dev.rentwright.persistence.jpa.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpellingsTest {

    private static final UUID ROW = new UUID(0, 1);
    private static final UUID ANOTHER = new UUID(0, 2);
    private static final String JSON = "{\"when\": \"later\"}";

    private final Spellings spellings = new Spellings();

    @Test
    void what_was_read_is_spelled_as_it_was() {
        assertEquals(JSON, spellings.write(spellings.read(ROW, JSON, Said.class)));
        assertEquals("{\"when\":\"later\"}", spellings.write(new Said("later")));
    }

    @Test
    void a_value_stands_in_the_row_that_it_was_read_from_and_in_no_other() {
        Said read = spellings.read(ROW, JSON, Said.class);

        assertTrue(spellings.standsIn(ROW, read));
        assertFalse(spellings.standsIn(ANOTHER, read));
        assertFalse(spellings.standsIn(ROW, new Said("later")));
    }

    @Test
    void the_same_text_in_another_row_is_the_same_value_but_stands_in_the_first() {
        Said read = spellings.read(ROW, JSON, Said.class);

        assertSame(read, spellings.read(ANOTHER, JSON, Said.class));
        assertFalse(spellings.standsIn(ANOTHER, read));
    }

    private record Said(String when) {}
}
