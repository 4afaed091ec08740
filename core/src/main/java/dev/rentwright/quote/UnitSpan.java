package dev.rentwright.quote;

import dev.rentwright.pricing.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Between how many units a term may come to, before it is counted, and the last date that one of them may have. Counting needs
 * the plan's clock and prices; this is wide enough for every plan.
 *
 * @param least chargeable days or nights
 * @param most chargeable days or nights
 * @param lastDate of a price unit
 */
record UnitSpan(long least, long most, LocalDate lastDate) {

    /** Whatever the clock counts, a day more or less; and one for the day that hours are rounded up to (domain T4, T5). */
    private static final long DOUBT = 2;

    static UnitSpan of(Term term) {
        if (term instanceof Term.Nights nights) {
            long count = nights.dates().days();
            return new UnitSpan(count, count, nights.dates().until().minusDays(1));
        }
        if (term instanceof Term.Months months) {
            // What a rule for so many units means by the month is the engine's to say; any number may match.
            return new UnitSpan(0, Long.MAX_VALUE, months.dates().until().minusDays(1));
        }
        Term.Hire hire = (Term.Hire) term;
        LocalDate last = hire.period().endDate();
        long days = ChronoUnit.DAYS.between(hire.startDate(), last);
        return new UnitSpan(Math.max(0, days - DOUBT), days + DOUBT, last);
    }
}
