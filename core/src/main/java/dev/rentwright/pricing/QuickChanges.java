package dev.rentwright.pricing;

import dev.rentwright.pricing.exact.DecimalSum;
import dev.rentwright.pricing.exact.RuleSum;
import dev.rentwright.pricing.exact.Runs;
import dev.rentwright.pricing.exact.Tens;
import dev.rentwright.pricing.exact.Wide;
import dev.rentwright.pricing.rule.CompiledRule;
import dev.rentwright.pricing.rule.CompiledRule.Multiplier;
import dev.rentwright.pricing.rule.RuleStep;
import dev.rentwright.pricing.rule.Utilisation;
import dev.rentwright.pricing.rule.Winners;
import java.util.Arrays;

/**
 * What rules change, in whole numbers (domain P6): the same as {@link ExactChanges} wherever the numbers have room.
 *
 * <p>All units stand over one denominator and have, at any time, equally many decimals beyond it, so that nothing is divided
 * before a line is rounded. Behind a step units have as many decimals more as its multipliers. Behind the last one nobody
 * needs what they came to, so they may have no room there.
 */
final class QuickChanges {

    private final Base base;
    private final Winners winners;
    private final Utilisation utilisation;
    private final long denominator;

    /** How many parts of the denominator the last decimal of the finest adjustment is. */
    private final long parts;

    /** What each unit came to. */
    private final long[] units;

    private QuickChanges(Base base, Winners winners, Utilisation utilisation) {
        this.base = base;
        this.winners = winners;
        this.utilisation = utilisation;
        long whole = Tens.power(winners.finest());
        long given = base.units().denominator();
        long finer = Tens.finer(given, whole);
        this.denominator = Math.multiplyExact(given, finer);
        this.parts = parts(denominator, whole);
        this.units = base.units().runs(finer).each();
    }

    /**
     * What the winners make of units that stand over one denominator.
     *
     * @throws ArithmeticException if some number has no room
     */
    static Changes of(Base base, Winners winners, Utilisation utilisation) {
        return new Changes.OfUnits(
                ExactChanges.units(base, winners, utilisation), Arrays.asList(sums(base, winners, utilisation)));
    }

    /** By what is known of the dates where that tells, else unit by unit. */
    private static RuleSum[] sums(Base base, Winners winners, Utilisation utilisation) {
        long whole = Tens.power(winners.finest());
        long finer = Tens.finer(base.units().denominator(), whole);
        long denominator = Math.multiplyExact(base.units().denominator(), finer);
        long parts = parts(denominator, whole);
        Runs prices = base.units().runs(finer);
        boolean hours = base.hours() >= 0;
        return winners.tell(prices, parts, hours)
                ? winners.sums(prices, denominator, parts, hours)
                : new QuickChanges(base, winners, utilisation).sums();
    }

    /** Nearly always 1, and then nothing is divided. */
    private static long parts(long denominator, long whole) {
        return denominator == whole ? 1 : denominator / whole;
    }

    private RuleSum[] sums() {
        RuleSum[] sums = new RuleSum[winners.size()];
        int decimals = 0;
        long most = most();
        for (RuleStep step : winners.steps()) {
            // Whatever is added up has room if all units have.
            Math.multiplyExact(most, units.length);
            int behind = decimals + step.digits();
            long scale = Tens.power(behind);
            long reached = step.isLast() ? most : reached(most, step, scale);
            for (int place = step.first(); place < step.next(); place++) {
                DecimalSum.Builder sum = new DecimalSum.Builder(denominator, behind);
                change(place, step, scale, sum);
                sums[place] = sum.build();
            }
            if (!step.isLast()) {
                widen(step);
                most = reached;
                decimals = behind;
            }
        }
        return sums;
    }

    private long most() {
        long most = 0;
        for (long unit : units) {
            most = Math.max(most, unit);
        }
        return most;
    }

    /** The most that a unit can come to in a step, at a scale of so many parts to one. */
    private long reached(long most, RuleStep step, long scale) {
        long added = Math.multiplyExact(step.added(), Math.multiplyExact(denominator, scale));
        return Math.addExact(Math.multiplyExact(most, step.greatest()), added);
    }

    private void change(int place, RuleStep step, long scale, DecimalSum.Builder sum) {
        CompiledRule rule = winners.rule(place);
        long adjustment = adjustment(rule);
        for (int word = 0; word < winners.words(); word++) {
            long won = winners.units(place, word);
            if (rule.hasSteps()) {
                for (; won != 0; won &= won - 1) {
                    int unit = word * Long.SIZE + Long.numberOfTrailingZeros(won);
                    Multiplier times = rule.times(base.dates().date(unit), utilisation);
                    change(word, Long.lowestOneBit(won), times, adjustment, step, scale, sum);
                }
            } else {
                change(word, won, rule.times(), adjustment, step, scale, sum);
            }
        }
    }

    /** Multiplies units and adds to them; one that would be less than nothing is nothing. The hours are not added to. */
    private void change(
            int word, long won, Multiplier times, long adjustment, RuleStep step, long scale, DecimalSum.Builder sum) {
        long factor = times.over(step.digits());
        long taken = Math.negateExact(adjustment);
        int hours = base.hours();
        long kept = 0;
        long lost = 0;
        int adjusted = 0;
        for (long left = won; left != 0; left &= left - 1) {
            int unit = word * Long.SIZE + Long.numberOfTrailingZeros(left);
            long before = units[unit];
            long after = before * factor;
            if (unit != hours) {
                if (taken > 0 && isLess(before, factor, taken, scale, step)) {
                    lost += before;
                    units[unit] = 0;
                    continue;
                }
                after += adjustment * scale;
                adjusted++;
            }
            kept += before;
            units[unit] = after;
        }
        long one = Tens.power(step.digits());
        sum.add(kept, factor - one);
        sum.add(lost, -one);
        sum.add(Math.multiplyExact(adjustment, (long) adjusted));
    }

    /** Whether a unit that is multiplied is less than what is taken off. */
    private static boolean isLess(long before, long factor, long taken, long scale, RuleStep step) {
        return step.isLast() ? Wide.compareProducts(before, factor, taken, scale) < 0 : before * factor < taken * scale;
    }

    /** Gives the units that nobody won in a step the decimals that the others have. */
    private void widen(RuleStep step) {
        long one = Tens.power(step.digits());
        for (int word = 0; word < winners.words(); word++) {
            int begin = word * Long.SIZE;
            long all = -1L >>> (Long.SIZE - Math.min(units.length - begin, Long.SIZE));
            for (long left = all & ~winners.units(step.first(), step.next(), word); left != 0; left &= left - 1) {
                units[begin + Long.numberOfTrailingZeros(left)] *= one;
            }
        }
    }

    /** What a rule adds to a unit, over the denominator. */
    private long adjustment(CompiledRule rule) {
        return rule.added() == 0
                ? 0
                : Math.multiplyExact(rule.added(), parts * Tens.power(winners.finest() - rule.addedScale()));
    }

    @Override
    public String toString() {
        return Arrays.toString(units) + " over " + denominator;
    }
}
