package dev.rentwright.tariff;

import dev.rentwright.money.Money;

/**
 * What a late return costs beside the time itself (domain L6).
 *
 * @param perDay per started day of lateness
 * @param afterHours nothing is due up to and including so many hours
 * @param mostDays no day after these counts
 */
public record LateFee(Money perDay, int afterHours, int mostDays) {

    public LateFee {
        if (perDay.isNegative() || afterHours < 0 || mostDays < 1) {
            throw new IllegalArgumentException("expected a fee and hours of 0 or more and at least one day, got "
                    + perDay + ", " + afterHours + " and " + mostDays);
        }
    }
}
