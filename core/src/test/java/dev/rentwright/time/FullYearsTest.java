package dev.rentwright.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FullYearsTest {

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "2005-07-01, 2026-06-30, 20",
        "2005-07-01, 2026-07-01, 21",
        "2004-02-29, 2025-02-28, 20",
        "2004-02-29, 2025-03-01, 21",
        "2004-02-29, 2024-02-28, 19",
        "2004-02-29, 2024-02-29, 20",
        "2026-07-01, 2026-07-01, 0",
        "2005-12-31, 2006-01-01, 0",
    })
    void the_birthday_itself_counts_and_29_february_ages_on_1_march(LocalDate birth, LocalDate on, int years) {
        assertEquals(years, FullYears.between(birth, on));
    }

    @Test
    void nobody_is_born_after_the_pickup() {
        LocalDate on = LocalDate.parse("2026-07-01");

        assertThrows(IllegalArgumentException.class, () -> FullYears.between(on.plusDays(1), on));
    }
}
