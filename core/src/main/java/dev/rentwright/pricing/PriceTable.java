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
    private static final long[] NONE = {};
    private static final Ratio[] NOTHING = {};

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

    /**
     * Rental days, each at the price of its date, else the daily one (domain P4), and behind them the block of extra hours if
     * there is one; the lines of the days are added to a bill.
     */
    UnitAmounts days(UnitDates dates, int days, Optional<Ratio> hours, Bill.Builder bill) {
        int stretch = dated.stretch(dates.first());
        int last = days == 0 ? stretch : dated.stretchFrom(stretch, dates.day(days - 1));
        Builder units = new Builder(days, hours, last - stretch + 1);
        int day = 0;
        while (day < days) {
            // Clocks that go back may repeat a date, and never return to an earlier one.
            int next = Math.min(days, dates.before(dated.end(stretch)));
            units.add(day, next, dated.price(stretch, DAILY));
            day = Math.max(day, next);
            stretch++;
        }
        units.addLines(this.days, bill);
        return units.amounts();
    }

    /** Nights, each at the price of its date, else of a weekend, else the daily one (domain P5); with their lines. */
    UnitAmounts nights(UnitDates dates, Bill.Builder bill) {
        Builder units = new Builder(dates.size(), Optional.empty(), dates.size());
        int stretch = dated.stretch(dates.first());
        for (int night = 0; night < dates.size(); night++) {
            int day = dates.day(night);
            stretch = dated.stretchFrom(stretch, day);
            boolean weekend = (weekendDays >> UnitDates.weekday(day) & 1) != 0;
            units.add(night, night + 1, dated.price(stretch, weekend ? WEEKEND : DAILY));
        }
        units.addLines(nights, bill);
        return units.amounts();
    }

    /** What an hour costs, if it has a price. */
    Optional<TierPrice> hourly() {
        return hourly;
    }

    /** Units as their prices are found: what each costs, and how many have which price. */
    private final class Builder {

        /** The numbers of the prices in order of first appearance (domain E3), and how many units have each. */
        private final int[] numbers;

        private final int[] counts;
        private int seen;

        /** What the units cost, one after the other: whole numbers, or ratios where one of them has no room. */
        private final long[] narrow;

        private final Ratio[] wide;

        /** Of so many units with the block of hours behind them, which have no more prices than told. */
        Builder(int units, Optional<Ratio> hours, int mostPrices) {
            int size = hours.isPresent() ? units + 1 : units;
            boolean fits =
                    numerators.length > 0 && (hours.isEmpty() || hours.get().isNarrow());
            this.numbers = new int[mostPrices];
            this.counts = new int[mostPrices];
            this.narrow = fits ? new long[size] : NONE;
            this.wide = fits ? NOTHING : new Ratio[size];
            if (hours.isPresent() && fits) {
                narrow[units] = hours.get().numerator();
            } else if (hours.isPresent()) {
                wide[units] = hours.get();
            }
        }

        /** Units from one up to another have a price. */
        void add(int from, int next, int number) {
            if (from >= next) {
                return;
            }
            int at = 0;
            while (at < seen && numbers[at] != number) {
                at++;
            }
            numbers[at] = number;
            counts[at] += next - from;
            seen = Math.max(seen, at + 1);
            for (int unit = from; unit < next; unit++) {
                if (narrow.length > 0) {
                    narrow[unit] = numerators[number];
                } else {
                    wide[unit] = costs[number];
                }
            }
        }

        /** A price of nothing leaves no line. */
        void addLines(ReadyLines[] ready, Bill.Builder bill) {
            for (int at = 0; at < seen; at++) {
                if (!costs[numbers[at]].isZero()) {
                    bill.add(ready[numbers[at]].of(counts[at]));
                }
            }
        }

        UnitAmounts amounts() {
            return narrow.length > 0 ? UnitAmounts.of(narrow, costs[DAILY].denominator()) : UnitAmounts.of(wide);
        }
    }
}
