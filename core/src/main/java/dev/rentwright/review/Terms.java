package dev.rentwright.review;

import dev.rentwright.pricing.Term;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.DateRange;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;

/** Terms as a person says them. */
final class Terms {

    private Terms() {}

    /** Like {@code 6 days 4 hours from 2026-05-04 at 10:00}. */
    static String of(Term term) {
        return lengthOf(term) + " from " + startOf(term);
    }

    static String of(DateRange dates) {
        LocalDate last = dates.until().minusDays(1);
        return dates.days() == 1 ? dates.from().toString() : dates.from() + " to " + last;
    }

    static String word(RateTier tier) {
        return tier.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String lengthOf(Term term) {
        if (term instanceof Term.Hire hire) {
            return lengthOf(hire.period().duration());
        }
        if (term instanceof Term.Nights nights) {
            return counted(nights.dates().days(), "night");
        }
        return counted(((Term.Months) term).months(), "month");
    }

    private static String lengthOf(Duration time) {
        StringBuilder said = new StringBuilder();
        append(said, time.toDays(), "day");
        append(said, time.toHoursPart(), "hour");
        append(said, time.toMinutesPart(), "minute");
        return said.toString();
    }

    private static void append(StringBuilder said, long count, String unit) {
        if (count > 0) {
            said.append(said.length() == 0 ? "" : " ").append(counted(count, unit));
        }
    }

    private static String counted(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }

    private static String startOf(Term term) {
        return term instanceof Term.Hire hire
                ? hire.startDate() + " at " + hire.startTime()
                : term.startDate().toString();
    }
}
