package dev.rentwright.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Where billing periods of a rental by the month are cut (domain T9). */
public enum BillingCycle {
    /** At each first of a month; a part costs its share of the calendar month. The default. */
    FIRST_OF_MONTH {
        @Override
        LocalDate cut(LocalDate start, int k) {
            return start.withDayOfMonth(1).plusMonths(k);
        }
    },
    /** At whole months from the start (domain T8); a last part costs its share of its own cycle. */
    ANNIVERSARY {
        @Override
        LocalDate cut(LocalDate start, int k) {
            return start.plusMonths(k);
        }
    };

    /** The billing periods of some dates, in order; together they are exactly these dates. */
    public List<BillingPeriod> periods(DateRange dates) {
        List<BillingPeriod> periods = new ArrayList<>();
        LocalDate from = dates.from();
        for (int k = 0; from.isBefore(dates.until()); k++) {
            // Each cut is counted from the start, never from the cut before: 31 January, 28 February, 31 March.
            DateRange whole = new DateRange(cut(dates.from(), k), cut(dates.from(), k + 1));
            LocalDate until = whole.until().isBefore(dates.until()) ? whole.until() : dates.until();
            periods.add(new BillingPeriod(new DateRange(from, until), Math.toIntExact(whole.days())));
            from = until;
        }
        return List.copyOf(periods);
    }

    /** The beginning of month {@code k} of a rental that starts then; of month 0, at the start or before. */
    abstract LocalDate cut(LocalDate start, int k);
}
