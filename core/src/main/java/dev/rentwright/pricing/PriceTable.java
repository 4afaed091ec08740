package dev.rentwright.pricing;

import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.exact.Ratio;
import dev.rentwright.pricing.exact.Runs;
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
        Builder units = new Builder(last - stretch + 1, hours);
        int day = 0;
        while (day < days) {
            // Clocks that go back may repeat a date, and never return to an earlier one.
            int next = Math.min(days, dates.before(dated.end(stretch)));
            units.add(next - day, dated.price(stretch, DAILY));
            day = Math.max(day, next);
            stretch++;
        }
        units.addLines(this.days, bill);
        return units.amounts();
    }

    /** Nights, each at the price of its date, else of a weekend, else the daily one (domain P5); with their lines. */
    UnitAmounts nights(UnitDates dates, Bill.Builder bill) {
        Builder units = new Builder(dates.size(), Optional.empty());
        int stretch = dated.stretch(dates.first());
        for (int night = 0; night < dates.size(); night++) {
            int day = dates.day(night);
            stretch = dated.stretchFrom(stretch, day);
            boolean weekend = (weekendDays >> UnitDates.weekday(day) & 1) != 0;
            units.add(1, dated.price(stretch, weekend ? WEEKEND : DAILY));
        }
        units.addLines(nights, bill);
        return units.amounts();
    }

    /** What an hour costs, if it has a price. */
    Optional<TierPrice> hourly() {
        return hourly;
    }

    /** Units as their prices are found: which run of them has which price, and how many in all have it. */
    private final class Builder {

        /** The numbers of the prices in order of first appearance (domain E3), and how many units have each. */
        private final int[] numbers;

        private final int[] counts;
        private int seen;

        /** What a unit of each run costs: whole numbers, or ratios where one of them has no room. */
        private final long[] narrow;

        private final Ratio[] wide;

        /** How many units there are up to the end of each run. */
        private final int[] ends;

        private final Optional<Ratio> hours;
        private int size;
        private int units;

        /** Of at most so many runs, and the block of hours behind them. */
        Builder(int most, Optional<Ratio> hours) {
            boolean fits =
                    numerators.length > 0 && (hours.isEmpty() || hours.get().isNarrow());
            this.numbers = new int[most];
            this.counts = new int[most];
            this.narrow = fits ? new long[most + 1] : NONE;
            this.wide = fits ? NOTHING : new Ratio[most + 1];
            this.ends = new int[most + 1];
            this.hours = hours;
        }

        /** So many more units have a price. */
        void add(int more, int number) {
            if (more <= 0) {
                return;
            }
            int at = 0;
            while (at < seen && numbers[at] != number) {
                at++;
            }
            numbers[at] = number;
            counts[at] += more;
            seen = Math.max(seen, at + 1);
            units += more;
            if (narrow.length > 0) {
                narrow[size] = numerators[number];
            } else {
                wide[size] = costs[number];
            }
            ends[size++] = units;
        }

        /** A price of nothing leaves no line. */
        void addLines(ReadyLines[] ready, Bill.Builder bill) {
            for (int at = 0; at < seen; at++) {
                if (!costs[numbers[at]].isZero()) {
                    bill.add(ready[numbers[at]].of(counts[at]));
                }
            }
        }

        /** What the units cost, and behind them the block of hours if there is one. */
        UnitAmounts amounts() {
            if (hours.isPresent()) {
                ends[size] = units + 1;
                if (narrow.length > 0) {
                    narrow[size] = hours.get().numerator();
                } else {
                    wide[size] = hours.get();
                }
                size++;
            }
            return narrow.length > 0
                    ? UnitAmounts.of(new Runs(narrow, ends, size), costs[DAILY].denominator())
                    : UnitAmounts.of(wide, ends, size);
        }
    }
}
