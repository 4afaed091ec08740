package dev.rentwright.tariff;

import dev.rentwright.money.UnitPrice;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a day or night of some dates costs, in place of the daily price (PRC-07, domain P4, P5). Of ranges that overlap the
 * first listed counts.
 *
 * @param from the first date
 * @param to the last date, inclusive as people write it
 * @param price of one day or night
 */
public record DatePrice(LocalDate from, LocalDate to, UnitPrice price) {

    public DatePrice {
        Objects.requireNonNull(from, "from");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("expected dates in order, got " + from + " to " + to);
        }
        if (price.isNegative()) {
            throw new IllegalArgumentException("expected a price of 0 or more, got " + price);
        }
    }

    /** Whether it is for that date. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
