package dev.rentwright.pricing.rule;

import dev.rentwright.pricing.exact.DecimalSum;
import dev.rentwright.pricing.exact.RuleSum;
import dev.rentwright.pricing.exact.Tens;
import dev.rentwright.pricing.exact.Wide;
import java.util.Arrays;
import java.util.Optional;

/**
 * What rules make of the price of each unit, as numbers that depend on rules and dates alone (domain P6): what a rule
 * multiplies is, for each unit that it wins, the price times all earlier multipliers, and what earlier rules added times the
 * multipliers after them. So many prices are changed by one table, where none of the
 * rules asks how much is taken. Immutable.
 *
 * <p>That holds where no unit would become less than nothing on its way, for which each must cost at least so much. The last
 * unit may be the block of extra hours, to which rules add nothing.
 */
public final class RuleWeights {

    /** For each rule and unit what the price is multiplied by in front of the rule; 0 where it does not win. */
    private final long[] weights;

    /** For each rule what earlier ones added to its units but the last, and to the last. */
    private final long[] added;

    private final long[] addedLast;

    /** For each rule what it adds itself to all of its units, and to the last. */
    private final long[] adding;

    private final long[] addingLast;

    /** For each rule what it changes a unit by, for each one that it costs. */
    private final long[] factors;

    /** For each rule the decimals of what it makes of whole numbers. */
    private final int[] decimals;

    /** For each unit the least that it must cost. */
    private final long[] least;

    private final long greatest;
    private final long mostAdded;

    private RuleWeights(Builder found) {
        this.weights = found.weights;
        this.added = found.added;
        this.addedLast = found.addedLast;
        this.adding = found.adding;
        this.addingLast = found.addingLast;
        this.factors = found.factors;
        this.decimals = found.decimals;
        this.least = found.least;
        this.greatest = found.greatest;
        this.mostAdded = found.mostAdded;
    }

    /** Of winners at so many units, none of whom asks what is taken; none where some number has no room. */
    static Optional<RuleWeights> of(Winners winners, int units) {
        try {
            return Optional.of(new RuleWeights(new Builder(winners, units)));
        } catch (ArithmeticException noRoom) {
            return Optional.empty();
        }
    }

    /**
     * Whether what rules make of prices is told by weights: no unit becomes less than nothing, and all numbers have room.
     *
     * @param prices of the units, in parts of the finest decimal that a rule adds
     * @param parts how many parts that has
     * @param hours whether the last unit is the block of extra hours
     */
    public boolean tell(long[] prices, long parts, boolean hours) {
        int last = least.length - 1;
        long most = prices[last];
        boolean enough = hours || prices[last] / parts >= least[last];
        for (int unit = 0; unit < last; unit++) {
            most = Math.max(most, prices[unit]);
            enough &= (parts == 1 ? prices[unit] : prices[unit] / parts) >= least[unit];
        }
        long room = Long.MAX_VALUE / 2 / least.length;
        return enough
                && Wide.fits(greatest, most)
                && Wide.fits(mostAdded, parts)
                && greatest * most <= room
                && mostAdded * parts <= room;
    }

    /** What each rule changes in all, of the same, over a denominator. */
    public RuleSum[] sums(long[] prices, long denominator, long parts, boolean hours) {
        RuleSum[] sums = new RuleSum[factors.length];
        for (int place = 0; place < sums.length; place++) {
            long multiplied = parts * (hours ? added[place] : added[place] + addedLast[place]);
            int row = place * prices.length;
            for (int unit = 0; unit < prices.length; unit++) {
                multiplied += weights[row + unit] * prices[unit];
            }
            long more = parts * (hours ? adding[place] - addingLast[place] : adding[place]);
            sums[place] = DecimalSum.of(denominator, decimals[place], multiplied, factors[place], more);
        }
        return sums;
    }

    /**
     * Finds the weights of winners, one rule after the other. With each step of rules that have no unit in common, what a unit
     * came to has as many decimals more as their multipliers. For one computation and one thread.
     */
    private static final class Builder {

        private final long[] weights;
        private final long[] added;
        private final long[] addedLast;
        private final long[] adding;
        private final long[] addingLast;
        private final long[] factors;
        private final int[] decimals;
        private final long[] least;
        private long greatest;
        private long mostAdded;

        private final Winners winners;

        /** Of each unit what its price is multiplied by so far, what was added so far, and the decimals of the two. */
        private final long[] times;

        private final long[] plus;
        private final int[] behind;

        /**
         * Of winners at so many units.
         *
         * @throws ArithmeticException if some number has no room
         */
        Builder(Winners winners, int units) {
            this.winners = winners;
            int rules = winners.size();
            this.weights = new long[rules * units];
            this.added = new long[rules];
            this.addedLast = new long[rules];
            this.adding = new long[rules];
            this.addingLast = new long[rules];
            this.factors = new long[rules];
            this.decimals = new int[rules];
            this.least = new long[units];
            this.times = new long[units];
            this.plus = new long[units];
            this.behind = new int[units];
            Arrays.fill(times, 1);
            int before = 0;
            for (RuleStep step : winners.steps()) {
                for (int place = step.first(); place < step.next(); place++) {
                    weigh(place, before, step.digits());
                }
                before += step.digits();
            }
        }

        private void weigh(int place, int before, int digits) {
            CompiledRule rule = winners.rule(place);
            long factor = rule.times().over(digits);
            long adds = rule.added() == 0
                    ? 0
                    : Math.multiplyExact(rule.added(), Tens.power(winners.finest() - rule.addedScale()));
            decimals[place] = before + digits;
            factors[place] = factor - Tens.power(digits);
            for (int unit = winners.next(place, 0); unit >= 0; unit = winners.next(place, unit + 1)) {
                widen(unit, before);
                enter(place, unit, adds);
                work(unit, factor, adds, before + digits);
            }
        }

        /** Gives a unit that nobody won for a while the decimals that the others have. */
        private void widen(int unit, int to) {
            long wider = Tens.power(to - behind[unit]);
            times[unit] = Math.multiplyExact(times[unit], wider);
            plus[unit] = Math.multiplyExact(plus[unit], wider);
        }

        private void enter(int place, int unit, long adds) {
            weights[place * least.length + unit] = times[unit];
            greatest = Math.max(greatest, times[unit]);
            mostAdded = Math.max(mostAdded, Math.max(Math.abs(plus[unit]), Math.abs(adds)));
            if (unit == least.length - 1) {
                addedLast[place] = plus[unit];
                addingLast[place] = adds;
            } else {
                added[place] = Math.addExact(added[place], plus[unit]);
            }
            adding[place] = Math.addExact(adding[place], adds);
        }

        /** Applies a rule to a unit: so many times its price, and what was added to it, must leave no less than nothing. */
        private void work(int unit, long factor, long adds, int decimalsBehind) {
            long multiplied = Math.multiplyExact(times[unit], factor);
            long more = Math.addExact(
                    Math.multiplyExact(plus[unit], factor), Math.multiplyExact(adds, Tens.power(decimalsBehind)));
            if (adds < 0 && more < 0) {
                least[unit] =
                        Math.max(least[unit], multiplied == 0 ? Long.MAX_VALUE : -Math.floorDiv(more, multiplied));
            }
            times[unit] = multiplied;
            plus[unit] = more;
            behind[unit] = decimalsBehind;
        }
    }
}
