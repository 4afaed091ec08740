package dev.rentwright.http.search;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.search.CalendarDay;
import dev.rentwright.search.DayStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

@Says("One night of a rentable.")
record CalendarDayResource(
        @Says("On which it begins.") LocalDate date,
        @Says("Whether it is to be had.") DayStatus status,

        @Says("Of a held one whose hold ends by itself.") Optional<Instant> holdExpiresAt,

        @Says("Its rent by itself, without fees and taxes, where it is rented by the night.")
        Optional<MoneyBody> price) {

    static CalendarDayResource of(CalendarDay day) {
        return new CalendarDayResource(
                day.date(), day.status(), day.holdExpiresAt(), day.price().map(MoneyBody::of));
    }
}
