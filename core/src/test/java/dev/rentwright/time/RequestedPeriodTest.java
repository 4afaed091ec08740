package dev.rentwright.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RequestedPeriodTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2027-02-30T10:00", "2027-02-29T10:00", "2027-04-31T10:00+02:00", "2027-01-01T24:00", "soon"})
    void what_is_no_date_is_refused_and_not_moved_to_one(String text) {
        assertThrows(DateTimeParseException.class, () -> RequestedPeriod.Moment.of(text));
    }

    @Test
    void a_leap_day_is_a_date_with_and_without_an_offset() {
        LocalDateTime leapDay = LocalDateTime.of(2028, 2, 29, 10, 0);

        assertEquals(
                new RequestedPeriod.Moment(leapDay, Optional.empty()), RequestedPeriod.Moment.of("2028-02-29T10:00"));
        assertEquals(
                new RequestedPeriod.Moment(leapDay, Optional.of(ZoneOffset.ofHours(1))),
                RequestedPeriod.Moment.of("2028-02-29T10:00+01:00"));
    }
}
