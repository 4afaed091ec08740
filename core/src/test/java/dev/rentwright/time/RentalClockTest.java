package dev.rentwright.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lengths behind worked examples of domain section 7; years as there, 2026. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RentalClockTest {

    @ParameterizedTest(name = "{0} {1}: {3} to {4} is {5} days {6} minutes")
    @CsvSource({
        "W12, WALL_CLOCK,  America/New_York, 2026-10-31T10:00, 2026-11-01T10:00, 1, 0",
        "W12, ELAPSED_24H, America/New_York, 2026-10-31T10:00, 2026-11-01T10:00, 1, 60",
        "W13, WALL_CLOCK,  America/New_York, 2026-03-07T09:00, 2026-03-09T09:00, 2, 0",
        "W13, ELAPSED_24H, America/New_York, 2026-03-07T09:00, 2026-03-09T09:00, 1, 1380",
        "W14, WALL_CLOCK,  Europe/London,    2026-07-01T12:00, 2026-07-03T11:45, 1, 1425",
        "T4,  WALL_CLOCK,  Europe/Berlin,    2026-03-28T10:00, 2026-03-29T10:00, 1, 0",
        "T4,  WALL_CLOCK,  Europe/Berlin,    2026-10-24T10:00, 2026-10-25T09:59, 0, 1499",
        "T5,  WALL_CLOCK,  Europe/Berlin,    2026-07-01T10:00, 2026-07-02T10:29, 1, 29",
        "T5,  WALL_CLOCK,  Europe/Berlin,    2026-07-01T10:00, 2026-07-01T10:01, 0, 1",
        "T4,  WALL_CLOCK,  Pacific/Apia,     2011-12-29T10:00, 2011-12-31T10:00, 2, 0",
    })
    void a_rental_is_as_long_as_its_clock_says(
            String source,
            RentalClock clock,
            String zone,
            LocalDateTime start,
            LocalDateTime end,
            long days,
            long minutes) {
        RentalPeriod period = RentalPeriod.between(start, end, Zones.of(zone));

        assertEquals(new RentalLength(days, minutes), clock.measure(period), source);
    }

    @Test
    void a_length_is_never_negative() {
        assertThrows(IllegalArgumentException.class, () -> new RentalLength(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new RentalLength(0, -1));
    }
}
