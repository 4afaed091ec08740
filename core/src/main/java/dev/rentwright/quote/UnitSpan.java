package dev.rentwright.quote;

import dev.rentwright.pricing.Term;
import dev.rentwright.time.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Between how many units a term may come to, before it is counted, and the last date that one of them may have. Counting needs
 * the plan's clock and prices; this is wide enough for every plan.
 *
 * @param least chargeable days, nights, or days of months
 * @param most of the same
 * @param lastDate of a price unit
 */
record UnitSpan(long least, long most, LocalDate lastDate) {

    /** Whatever the clock counts, a day more or less; and one for the day that hours are rounded up to (domain T4, T5). */
    private static final long DOUBT = 2;

    static UnitSpan of(Term term) {
        if (term instanceof Term.Nights nights) {
            return of(nights.dates());
        }
        if (term instanceof Term.Months months) {
            return of(months.dates());
        }
        Term.Hire hire = (Term.Hire) term;
        LocalDate last = hire.period().endDate();
        long days = ChronoUnit.DAYS.between(hire.startDate(), last);
        return new UnitSpan(Math.max(0, days - DOUBT), days + DOUBT, last);
    }

    private static UnitSpan of(DateRange dates) {
        return new UnitSpan(dates.days(), dates.days(), dates.until().minusDays(1));
    }
}
