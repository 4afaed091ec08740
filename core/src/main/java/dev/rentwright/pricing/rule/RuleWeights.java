package dev.rentwright.pricing.rule;

import dev.rentwright.pricing.exact.DecimalSum;
import dev.rentwright.pricing.exact.Runs;
import dev.rentwright.pricing.exact.Tens;
import dev.rentwright.pricing.exact.Wide;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What rules make of the price of each unit, as numbers that depend on rules and dates alone (domain P6): what a rule
 * multiplies is, for each unit that it wins, the price times all earlier multipliers, and what earlier rules added times the
 * multipliers after them. Both are kept added up over the units, so that units of one price are changed at once, however many
 * they are, and many prices by one table; where none of the rules asks how much is taken. Immutable.
 *
 * <p>That holds where no unit would become less than nothing on its way, for which each must cost at least so much. The last
 * unit may be the block of extra hours, to which rules add nothing.
 */
final class RuleWeights {

    private final int rules;

    /**
     * For each unit and rule, and behind the last: what the prices of the units before it that the rule wins are multiplied by
     * in front of the rule, added up; so that units of one price are asked for at once, however many they are.
     */
    private final long[] weights;

    /** The same of what earlier rules added. */
    private final long[] added;

    /** For each rule what it adds itself to a unit. */
    private final long[] adds;

    /** For each rule what it changes a unit by, for each one that it costs. */
    private final long[] factors;

    /** For each rule the decimals of what it makes of whole numbers. */
    private final int[] decimals;

    /** For each unit the least that it must cost. */
    private final long[] least;

    private final long mostOfLeast;
    private final long greatest;
    private final long mostAdded;

    private RuleWeights(Builder found) {
        this.rules = found.winners.size();
        this.weights = found.weights;
        this.added = found.added;
        this.adds = found.adds;
        this.factors = found.factors;
        this.decimals = found.decimals;
        this.least = found.least;
        this.mostOfLeast = LongStream.of(least).max().orElse(0);
        this.greatest = found.greatest;
        this.mostAdded = found.mostAdded;
    }

    /** Of winners at so many units; none where one of them asks what is taken, or where some number has no room. */
    static Optional<RuleWeights> of(Winners winners, int units) {
        for (int place = 0; place < winners.size(); place++) {
            if (winners.rule(place).hasSteps()) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(new RuleWeights(new Builder(winners, units)));
        } catch (ArithmeticException noRoom) {
            return Optional.empty();
        }
    }

    /**
     * Whether what rules make of prices is told by weights: no unit becomes less than nothing, and all numbers have room.
     *
     * @param from the first unit that has one of the prices
     * @param prices of the units, in parts of the finest decimal that a rule adds
     * @param parts how many parts that has
     * @param hours whether the last unit is the block of extra hours
     */
    boolean tell(int from, Runs prices, long parts, boolean hours) {
        long most = prices.greatest();
        return isEnough(from, prices, parts, hours ? prices.count() - 1 : prices.count())
                && Wide.fits(greatest, most)
                && Wide.fits(mostAdded, parts)
                && Wide.fits(greatest * most, 2L * prices.size())
                && Wide.fits(mostAdded * parts, 2L * prices.size());
    }

    /** Whether all units of the first runs cost as much as they must. */
    private boolean isEnough(int from, Runs prices, long parts, int runs) {
        long cheapest = prices.least(runs);
        if ((parts == 1 ? cheapest : cheapest / parts) >= mostOfLeast) {
            return true;
        }
        int unit = 0;
        for (int run = 0; run < runs; run++) {
            for (; unit < prices.end(run); unit++) {
                if (prices.number(run) / parts < least[from + unit]) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * What a rule changes in all, of the same, over a denominator.
     *
     * @param adjusted to how many of the units rules add
     * @param won how many of these the rule wins
     */
    DecimalSum sum(int place, int from, Runs prices, long denominator, long parts, int adjusted, long won) {
        int row = from * rules + place;
        long multiplied = parts * (added[row + adjusted * rules] - added[row]);
        long before = weights[row];
        for (int run = 0; run < prices.count(); run++) {
            long after = weights[row + prices.end(run) * rules];
            multiplied += (after - before) * prices.number(run);
            before = after;
        }
        return DecimalSum.of(denominator, decimals[place], multiplied, factors[place], parts * adds[place] * won);
    }

    /** The decimals of what a rule makes of whole numbers. */
    int decimals(int place) {
        return decimals[place];
    }

    /** What a rule changes a unit by, for each one that it costs in front of the rule. */
    long factor(int place) {
        return factors[place];
    }

    /** How many times what a unit costs it is in front of a rule, as far as it was multiplied; nothing where that does not win. */
    long weight(int place, int unit) {
        int row = unit * rules + place;
        return weights[row + rules] - weights[row];
    }

    /** The greatest of these, at least 1. */
    long heaviest(int place) {
        long heaviest = 1;
        for (int unit = 0; unit < least.length; unit++) {
            heaviest = Math.max(heaviest, weight(place, unit));
        }
        return heaviest;
    }

    /**
     * Finds the weights of winners, one rule after the other. With each step of rules that have no unit in common, what a unit
     * came to has as many decimals more as their multipliers. For one computation and one thread.
     */
    private static final class Builder {

        private final long[] weights;
        private final long[] added;
        private final long[] adds;
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
            this.weights = new long[rules * (units + 1)];
            this.added = new long[rules * (units + 1)];
            this.adds = new long[rules];
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
            addUp(weights, rules);
            addUp(added, rules);
        }

        private void weigh(int place, int before, int digits) {
            CompiledRule rule = winners.rule(place);
            long factor = rule.times().over(digits);
            adds[place] = rule.added() == 0
                    ? 0
                    : Math.multiplyExact(rule.added(), Tens.power(winners.finest() - rule.addedScale()));
            decimals[place] = before + digits;
            factors[place] = factor - Tens.power(digits);
            for (int unit = winners.next(place, 0); unit >= 0; unit = winners.next(place, unit + 1)) {
                widen(unit, before);
                enter(place, unit);
                work(unit, factor, adds[place], before + digits);
            }
        }

        /** Gives a unit that nobody won for a while the decimals that the others have. */
        private void widen(int unit, int to) {
            long wider = Tens.power(to - behind[unit]);
            times[unit] = Math.multiplyExact(times[unit], wider);
            plus[unit] = Math.multiplyExact(plus[unit], wider);
        }

        private void enter(int place, int unit) {
            weights[(unit + 1) * winners.size() + place] = times[unit];
            added[(unit + 1) * winners.size() + place] = plus[unit];
            greatest = Math.max(greatest, times[unit]);
            mostAdded = Math.max(mostAdded, Math.max(Math.abs(plus[unit]), Math.abs(adds[place])));
        }

        /** Makes of what is said of each unit what it comes to up to there. */
        private static void addUp(long[] each, int rules) {
            for (int at = rules; at < each.length; at++) {
                each[at] = Math.addExact(each[at], each[at - rules]);
            }
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
