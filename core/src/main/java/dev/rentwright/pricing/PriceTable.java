package dev.rentwright.pricing;

import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.exact.Ratio;
import dev.rentwright.pricing.rule.UnitDates;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        this.hourly = TierPrice.of(ready, RateTier.HOURLY, digits);
        this.packing = TierPacking.of(ready, digits);
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

    /** For each of the first units, rental days, the number of its price: by date, else the daily one (domain P4). */
    int[] days(UnitDates dates, int size) {
        int[] numbers = new int[size];
        int stretch = dated.stretch(dates.first());
        for (int unit = 0; unit < numbers.length; unit++) {
            // Clocks that go back may repeat a date, and never return to an earlier one.
            stretch = dated.stretchFrom(stretch, dates.day(unit));
            numbers[unit] = dated.price(stretch, DAILY);
        }
        return numbers;
    }

    /** For each night the number of its price: by date, else of a weekend, else the daily one (domain P5). */
    int[] nights(UnitDates dates) {
        int[] numbers = new int[dates.size()];
        int stretch = dated.stretch(dates.first());
        for (int unit = 0; unit < numbers.length; unit++) {
            int day = dates.day(unit);
            stretch = dated.stretchFrom(stretch, day);
            boolean weekend = (weekendDays >> UnitDates.weekday(day) & 1) != 0;
            numbers[unit] = dated.price(stretch, weekend ? WEEKEND : DAILY);
        }
        return numbers;
    }

    /** What an hour costs, if it has a price. */
    Optional<TierPrice> hourly() {
        return hourly;
    }

    /** What units cost, by the numbers of their prices, and behind them the block of extra hours if there is one. */
    UnitAmounts amounts(int[] numbers, Optional<Ratio> hours) {
        int size = numbers.length + (hours.isPresent() ? 1 : 0);
        if (numerators.length > 0 && (hours.isEmpty() || hours.get().isNarrow())) {
            long[] amounts = new long[size];
            for (int unit = 0; unit < numbers.length; unit++) {
                amounts[unit] = numerators[numbers[unit]];
            }
            hours.ifPresent(block -> amounts[numbers.length] = block.numerator());
            return UnitAmounts.of(amounts, costs[DAILY].denominator());
        }
        Ratio[] amounts = new Ratio[size];
        for (int unit = 0; unit < numbers.length; unit++) {
            amounts[unit] = costs[numbers[unit]];
        }
        hours.ifPresent(block -> amounts[numbers.length] = block);
        return UnitAmounts.of(amounts);
    }

    /** Adds a line for each price of days, by their numbers, in order of first appearance (domain E3). */
    void addDays(int[] numbers, Bill.Builder bill) {
        add(numbers, days, bill);
    }

    /** The same of nights. */
    void addNights(int[] numbers, Bill.Builder bill) {
        add(numbers, nights, bill);
    }

    /** A price of nothing leaves no line. */
    private void add(int[] numbers, ReadyLines[] ready, Bill.Builder bill) {
        int[] distinct = new int[numbers.length];
        int[] counts = new int[numbers.length];
        int seen = 0;
        int at = 0;
        for (int number : numbers) {
            // Dates beside each other often have one price.
            if (at == seen || distinct[at] != number) {
                at = 0;
                while (at < seen && distinct[at] != number) {
                    at++;
                }
                distinct[at] = number;
                seen = Math.max(seen, at + 1);
            }
            counts[at]++;
        }
        for (at = 0; at < seen; at++) {
            if (!costs[distinct[at]].isZero()) {
                bill.add(ready[distinct[at]].of(counts[at]));
            }
        }
    }
}
