package dev.rentwright.time;

import java.util.Objects;

/**
 * Dates that are billed together, a part of some month (domain T9).
 *
 * @param dates the part
 * @param ofDays how many days the whole has: the calendar month, or the month counted from the start
 */
public record BillingPeriod(DateRange dates, int ofDays) {

    public BillingPeriod {
        Objects.requireNonNull(dates, "dates");
        if (dates.days() > ofDays) {
            throw new IllegalArgumentException("expected at most " + ofDays + " days, got " + dates.days());
        }
    }

    /** Whether nothing of the month is missing. */
    public boolean isWhole() {
        return dates.days() == ofDays;
    }
}
