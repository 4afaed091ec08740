package dev.rentwright.http.pricing;

import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.wire.Says;
import dev.rentwright.time.DateRange;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Dates from one to another. */
@Says("Dates from one to another, both inclusive.")
public record WindowBody(
        @Says(value = "The first date.", example = "2030-07-01") @NotNull
        LocalDate from,

        @Says(value = "The last date, inclusive.", example = "2030-08-31") @NotNull
        LocalDate to) {

    DateRange range(Place place) {
        LocalDate first = place.at("from").date(from);
        LocalDate last = place.at("to").date(to);
        if (last.isBefore(first)) {
            throw ProblemException.invalid(place.pointer(), "dates in order", first + " to " + last);
        }
        return DateRange.inclusive(first, last);
    }

    static WindowBody of(DateRange range) {
        return new WindowBody(range.from(), range.until().minusDays(1));
    }
}
