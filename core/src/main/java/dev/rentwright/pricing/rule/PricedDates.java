package dev.rentwright.pricing.rule;

import dev.rentwright.pricing.exact.DecimalSum;
import dev.rentwright.pricing.exact.Runs;
import dev.rentwright.pricing.exact.Tens;
import java.util.Optional;

/**
 * What each rule changes on dates in a row that have prices of their own, added up over the dates: of a rental on any of them
 * it is the difference of two sums, however many days it has and whatever they cost. Immutable.
 *
 * <p>Only where no date becomes less than nothing on its way.
 */
final class PricedDates {

    /** Two such numbers have a difference, and a third has room beside it. */
    private static final long ROOM = Long.MAX_VALUE / 4;

    private final RuleWeights weights;
    private final int rules;
    private final long denominator;

    /** How many of these are one of the prices' own. */
    private final long finer;

    /** For each date and rule, and behind the last: what the rule changes on the dates before it, in two parts. */
    private final long[] high;

    private final int[] low;

    private final long mostHours;

    private PricedDates(RuleWeights weights, Winners winners, UnitDates dates, DatePrices prices) {
        this.weights = weights;
        this.rules = winners.size();
        long whole = Tens.power(winners.finest());
        this.finer = Tens.finer(prices.denominator(), whole);
        this.denominator = Math.multiplyExact(prices.denominator(), finer);
        this.high = new long[rules * (dates.size() + 1)];
        this.low = new int[high.length];
        Runs each = Runs.of(prices.of(dates)).times(finer);
        long parts = denominator / whole;
        if (!weights.tell(0, each, parts, false)) {
            throw new ArithmeticException(
                    "expected dates that cost enough for every rule, got " + each.least(each.count()));
        }
        for (int place = 0; place < rules; place++) {
            for (int date = winners.next(place, 0); date >= 0; date = winners.next(place, date + 1)) {
                Runs price = Runs.of(each.number(date));
                DecimalSum change = weights.sum(place, date, price, denominator, parts, 1, 1);
                high[(date + 1) * rules + place] = change.high();
                low[(date + 1) * rules + place] = change.low();
            }
        }
        for (int at = rules; at < high.length; at++) {
            high[at] = Math.addExact(high[at], high[at - rules]);
            low[at] = Math.addExact(low[at], low[at - rules]);
            if (high[at] > ROOM || high[at] < -ROOM) {
                throw new ArithmeticException("expected room for the difference of two sums, got " + high[at]);
            }
        }
        this.mostHours = mostHours();
    }

    /** Of more, what a rule makes of a block of hours might have no room. */
    private long mostHours() {
        long most = ROOM;
        for (int place = 0; place < rules; place++) {
            long unit = Math.multiplyExact(finer, DecimalSum.unit(weights.decimals(place)));
            most = Math.min(most, ROOM / Math.multiplyExact(unit, weights.heaviest(place)));
        }
        return most;
    }

    /** Of who wins on dates, where all numbers have room. */
    static Optional<PricedDates> of(RuleWeights weights, Winners winners, UnitDates dates, DatePrices prices) {
        try {
            return Optional.of(new PricedDates(weights, winners, dates, prices));
        } catch (ArithmeticException noRoom) {
            return Optional.empty();
        }
    }

    /** Whether a block of hours that costs so much has room. */
    boolean tell(long hours) {
        return hours <= mostHours;
    }

    /** What a rule changes on so many dates from one on, and of extra hours on the date behind them. */
    DecimalSum sum(int place, int from, int days, long hours) {
        int begin = from * rules + place;
        int end = begin + days * rules;
        DecimalSum.Builder sum = new DecimalSum.Builder(denominator, weights.decimals(place));
        sum.addParts(high[end] - high[begin], low[end] - low[begin]);
        // Hours are multiplied and never added to, so that weights tell what becomes of them.
        if (hours > 0) {
            sum.add(weights.weight(place, from + days) * finer * hours, weights.factor(place));
        }
        return sum.build();
    }
}
