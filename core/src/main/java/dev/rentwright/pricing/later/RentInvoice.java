package dev.rentwright.pricing.later;

import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is due for a billing period of a rental by the month (domain T9, P22, L8). The deposit stands beside the first.
 *
 * @param number from 1
 * @param dates of the period
 * @param days of it
 * @param ofDays how many days its month, or its cycle, has
 * @param rent of the period
 * @param total the rent with what rules, the supplier's rate and discounts changed of it, and its own fees and taxes; the
 *     first has everything else too
 * @param taxes of that total, exclusive and included ones as they are in a price
 * @param lines that make the total, the rent first
 * @param due the first day of the period; the first is due at confirmation
 */
public record RentInvoice(
        int number,
        DateRange dates,
        long days,
        int ofDays,
        Money rent,
        Money total,
        Money taxes,
        List<PriceLine> lines,
        LocalDate due) {

    public RentInvoice {
        Objects.requireNonNull(rent, "rent");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(taxes, "taxes");
        Objects.requireNonNull(due, "due");
        lines = List.copyOf(lines);
        if (number < 1 || days != dates.days() || days > ofDays) {
            throw new IllegalArgumentException("expected a number from 1 and " + dates.days() + " days of at most "
                    + ofDays + ", got " + number + " and " + days);
        }
    }
}
