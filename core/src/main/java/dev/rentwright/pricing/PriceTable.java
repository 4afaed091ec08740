package dev.rentwright.pricing;

import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.exact.Ratio;
import dev.rentwright.pricing.rule.DatePrices;
import dev.rentwright.pricing.rule.UnitDates;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/**
 * What days and nights cost by a plan with a daily price (domain P2 to P5), arranged so that a date is looked up and not
 * searched for. All prices stand over one denominator. Immutable.
 */
final class PriceTable {

    private static final int DAILY = 0;
    private static final int WEEKEND = 1;

    private final boolean dateBased;

    /** Of each price once, the daily price, that of weekend nights, and those of dates: what days and nights make of it. */
    private final ReadyLines[] days;

    private final ReadyLines[] nights;

    private final Ratio[] costs;

    /** The same as whole numbers over their denominator; none where one has no room. */
    private final long[] numerators;

    private final DatedPrices dated;
    private final int weekendDays;

    /** By which each rental day costs what its date does (domain P4), and each night (domain P5). */
    private final DatePrices ofDays;

    private final DatePrices ofNights;
    private final int digits;
    private final TierPacking packing;
    private final Optional<TierPrice> hourly;

    PriceTable(ReadyPlan ready) {
        RatePlan plan = ready.plan();
        this.dateBased = plan.dateBased();
        UnitPrice daily = plan.rate(RateTier.DAILY).orElseThrow().effective();
        List<UnitPrice> each = new ArrayList<>();
        each.add(daily);
        each.add(plan.card().time().weekend().orElse(daily));
        Map<UnitPrice, Integer> numbers = new HashMap<>();
        numbers.put(each.get(WEEKEND), WEEKEND);
        numbers.put(daily, DAILY);
        this.dated = DatedPrices.of(
                plan.card().time().datePrices(),
                dated -> numbers.computeIfAbsent(dated.price(), price -> {
                    each.add(price);
                    return each.size() - 1;
                }));
        this.weekendDays = plan.card()
                        .time()
                        .weekend()
                        .filter(price -> !price.equals(daily))
                        .isPresent()
                ? UnitDates.mask(plan.weekendDays())
                : 0;
        this.days = each.stream()
                .map(price -> ReadyLines.rental(RateTier.DAILY.name(), LineUnit.DAY, price, ready.taxes()))
                .toArray(ReadyLines[]::new);
        this.nights = each.stream()
                .map(price -> ReadyLines.rental("NIGHTLY", LineUnit.NIGHT, price, ready.taxes()))
                .toArray(ReadyLines[]::new);
        this.digits = Stream.concat(each.stream(), tiers(plan))
                .mapToInt(UnitPrice::scale)
                .max()
                .orElseThrow();
        this.costs = each.stream().map(price -> Ratio.of(price, digits)).toArray(Ratio[]::new);
        this.numerators = Stream.of(costs).allMatch(Ratio::isNarrow)
                ? Stream.of(costs).mapToLong(Ratio::numerator).toArray()
                : new long[0];
        this.ofDays = byDate(day -> dateBased ? dated.price(dated.stretch(day), DAILY) : DAILY);
        this.ofNights = byDate(night -> dated.price(dated.stretch(night), ofWeekday(night)));
        this.hourly = TierPrice.of(ready, RateTier.HOURLY, digits);
        this.packing = TierPacking.of(ready, digits);
    }

    /** What dates cost by the numbers of their prices, where all of these have room. */
    private DatePrices byDate(IntUnaryOperator number) {
        return numerators.length == 0
                ? DatePrices.NONE
                : new DatePrices(day -> numerators[number.applyAsInt(day)], costs[DAILY].denominator());
    }

    private int ofWeekday(int night) {
        return (weekendDays >> UnitDates.weekday(night) & 1) != 0 ? WEEKEND : DAILY;
    }

    DatePrices ofDays() {
        return ofDays;
    }

    DatePrices ofNights() {
        return ofNights;
    }

    private static Stream<UnitPrice> tiers(RatePlan plan) {
        return plan.card().time().tiers().values().stream().map(rate -> rate.effective());
    }

    TierPacking packing() {
        return packing;
    }

    /** What a rental day costs that begins on a date (domain P4). */
    Ratio ofDay(int day) {
        return costs[dateBased ? dated.price(dated.stretch(day), DAILY) : DAILY];
    }

    /** Adds the lines of rental days, each at the price of its date, else the daily one (domain P4). */
    void addDays(UnitDates dates, int size, Bill.Builder bill) {
        Builder lines = new Builder();
        eachDay(dates, size, lines);
        lines.addTo(bill, days);
    }

    /** What these cost, and behind them the block of extra hours if there is one. */
    UnitAmounts days(UnitDates dates, int size, Optional<Ratio> hours) {
        UnitAmounts.Builder amounts = new UnitAmounts.Builder(dated.stretches(dates) + 1);
        eachDay(dates, size, (units, number) -> amounts.add(units, costs[number]));
        hours.ifPresent(cost -> amounts.add(1, cost));
        return amounts.build();
    }

    private void eachDay(UnitDates dates, int size, Run run) {
        int stretch = dated.stretch(dates.first());
        int day = 0;
        while (day < size) {
            // Clocks that go back may repeat a date, and never return to an earlier one.
            int next = Math.min(size, dates.before(dated.end(stretch)));
            if (next > day) {
                run.of(next - day, dated.price(stretch, DAILY));
                day = next;
            }
            stretch++;
        }
    }

    /** Adds the lines of nights, each at the price of its date, else of a weekend, else the daily one (domain P5). */
    void addNights(UnitDates dates, Bill.Builder bill) {
        Builder lines = new Builder();
        eachNight(dates, lines);
        lines.addTo(bill, nights);
    }

    /** What these cost. */
    UnitAmounts nights(UnitDates dates) {
        UnitAmounts.Builder amounts = new UnitAmounts.Builder(dates.size());
        eachNight(dates, (units, number) -> amounts.add(units, costs[number]));
        return amounts.build();
    }

    private void eachNight(UnitDates dates, Run run) {
        int stretch = dated.stretch(dates.first());
        for (int night = 0; night < dates.size(); night++) {
            int day = dates.day(night);
            stretch = dated.stretchFrom(stretch, day);
            run.of(1, dated.price(stretch, ofWeekday(day)));
        }
    }

    /** What an hour costs, if it has a price. */
    Optional<TierPrice> hourly() {
        return hourly;
    }

    /** Units one after the other that have a price, by its number. */
    private interface Run {
        void of(int units, int number);
    }

    /** Lines as prices are found: how many units have each, in order of first appearance (domain E3). */
    private static final class Builder implements Run {

        private static final int USUAL = 8;

        private int[] numbers = new int[USUAL];
        private int[] counts = new int[USUAL];
        private int seen;

        @Override
        public void of(int units, int number) {
            int at = 0;
            while (at < seen && numbers[at] != number) {
                at++;
            }
            if (at == seen) {
                begin(number);
            }
            counts[at] += units;
        }

        private void begin(int number) {
            if (seen == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * seen);
                counts = Arrays.copyOf(counts, 2 * seen);
            }
            numbers[seen++] = number;
        }

        /** A price of nothing leaves no line. */
        void addTo(Bill.Builder bill, ReadyLines[] ready) {
            for (int at = 0; at < seen; at++) {
                if (!ready[numbers[at]].areFree()) {
                    bill.add(ready[numbers[at]].of(counts[at]));
                }
            }
        }
    }
}
