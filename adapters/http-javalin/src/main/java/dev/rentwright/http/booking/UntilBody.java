package dev.rentwright.http.booking;

import dev.rentwright.booking.change.Until;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.wire.Says;
import dev.rentwright.time.RequestedPeriod.Moment;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;

@Says("A later end, in the way in which its time is counted: one of the three.")
record UntilBody(
        @Says(value = "Local time at the return place, of a hire.", example = "2030-07-06T10:00")
        Optional<Moment> returnAt,

        @Says(value = "Date of departure, of a stay.", example = "2030-07-06")
        Optional<LocalDate> checkOut,

        @Says(value = "How many months in all.", example = "4")
        Optional<@Min(1) @Max(1200) Integer> months) {

    Until until() {
        if ((returnAt.isPresent() ? 1 : 0) + (checkOut.isPresent() ? 1 : 0) + (months.isPresent() ? 1 : 0) != 1) {
            throw ProblemException.invalid("", "returnAt, checkOut or months", "none or more than one of them");
        }
        return returnAt.<Until>map(Until.Time::new)
                .or(() -> checkOut.map(Until.Date::new))
                .orElseGet(() -> new Until.Months(months.orElseThrow()));
    }
}
