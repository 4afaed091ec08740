package dev.rentwright.http.booking;

import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.quote.When;
import dev.rentwright.time.RequestedPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** From when to when a record of another system is: by times, by nights, or by months. */
record SourceTime(SourceRecordBody body) {

    When when() {
        if (body.months().isPresent() || body.termMonths().isPresent()) {
            return months();
        }
        if (body.checkIn().isPresent()) {
            return new When.Nights(date("/checkIn", body.checkIn()), date("/checkOut", body.checkOut()));
        }
        return new When.Times(new RequestedPeriod(
                body.pickupAt().orElseThrow(() -> missing("/pickupAt", "a local time, or checkIn, or months")),
                body.returnAt().orElseThrow(() -> missing("/returnAt", "a local time"))));
    }

    private When months() {
        LocalDate start =
                body.startMonth().map(SourceTime::firstOf).orElseGet(() -> date("/startDate", body.startDate()));
        return body.termMonths()
                .map(months -> new When.Months(start, months, true))
                .orElseGet(() -> new When.Months(start, body.months().orElseThrow(), false));
    }

    private static LocalDate firstOf(String month) {
        try {
            return YearMonth.parse(month).atDay(1);
        } catch (DateTimeException none) {
            throw ProblemException.invalid("/startMonth", "a month like 2030-07", month);
        }
    }

    private static LocalDate date(String pointer, Optional<LocalDate> date) {
        return date.filter(given -> given.getYear() > 0 && given.getYear() < 10_000)
                .orElseThrow(() -> missing(pointer, "a date"));
    }

    private static ProblemException missing(String pointer, String expected) {
        return ProblemException.invalid(pointer, expected, "nothing");
    }
}
