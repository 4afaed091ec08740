package dev.rentwright.tariff;

import dev.rentwright.money.Money;
import dev.rentwright.time.BillingCycle;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;

/**
 * What calendar months cost (domain T8, T9, P22; PRC-19, PRC-20). Not to be confused with the tier of thirty days.
 *
 * @param monthly rent of a calendar month, if it may be rented by the month
 * @param lease rent of a calendar month under a lease, if it may be leased
 * @param cycle where billing periods are cut; at each first of the month by default
 */
public record MonthRates(Optional<Money> monthly, Optional<Money> lease, Optional<BillingCycle> cycle) {

    /** Nothing is said. */
    public static final MonthRates NONE = new MonthRates(Optional.empty(), Optional.empty(), Optional.empty());

    public MonthRates {
        Objects.requireNonNull(cycle, "cycle");
        if (Stream.concat(monthly.stream(), lease.stream()).anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException("expected rents of 0 or more, got " + monthly + " and " + lease);
        }
    }

    MonthRates over(MonthRates below) {
        return new MonthRates(monthly.or(below::monthly), lease.or(below::lease), cycle.or(below::cycle));
    }

    Stream<CurrencyUnit> currencies() {
        return Stream.concat(monthly.stream(), lease.stream()).map(Money::currency);
    }
}
