package dev.rentwright.pricing;

import dev.rentwright.pricing.CompiledRule.Multiplier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What rules change, in whole numbers (domain P6): the same as {@link ExactChanges} wherever the numbers have room.
 *
 * <p>All units stand over one denominator. A multiplier of three decimals gives its unit three decimals more, so that
 * nothing is ever divided before a line is rounded. A unit that has no room for them any more is no harm as long as no
 * further rule wins it: what a rule changes follows from what its units were.
 */
final class QuickChanges {

    private static final int NO_ROOM = -1;

    private final Base base;
    private final Utilisation utilisation;
    private final long denominator;

    /** What each unit came to, and how many decimals it has beyond the denominator. */
    private final long[] units;

    private final int[] digits;

    private QuickChanges(Base base, Utilisation utilisation, long denominator) {
        this.base = base;
        this.utilisation = utilisation;
        this.denominator = denominator;
        this.units = new long[base.units().size()];
        this.digits = new int[units.length];
    }

    /**
     * What the winners make of units that stand over one denominator.
     *
     * @throws ArithmeticException if some number has no room
     */
    static Changes of(Base base, Winners winners, Utilisation utilisation) {
        long finer = finer(winners, base.units().denominator());
        long denominator = Math.multiplyExact(base.units().denominator(), finer);
        QuickChanges changes = new QuickChanges(base, utilisation, denominator);
        for (int unit = 0; unit < changes.units.length; unit++) {
            changes.units[unit] = Math.multiplyExact(base.units().numerator(unit), finer);
        }
        List<RuleSum> sums = new ArrayList<>(winners.size());
        for (int place = 0; place < winners.size(); place++) {
            sums.add(changes.by(winners.rule(place), winners, place));
        }
        // Made of fractions only where somebody looks at what single units came to.
        return new Changes(
                UnitAmounts.of(
                        changes.units.length,
                        () -> ExactChanges.of(base, winners, utilisation)
                                .units()
                                .amounts()),
                sums);
    }

    /** How many times larger the denominator must be to hold every adjustment. */
    private static long finer(Winners winners, long denominator) {
        long finer = 1;
        for (int place = 0; place < winners.size(); place++) {
            CompiledRule rule = winners.rule(place);
            long parts = Tens.power(rule.addedScale());
            while (rule.added() != 0 && parts != denominator && Math.multiplyExact(denominator, finer) % parts != 0) {
                finer *= 10;
            }
        }
        return finer;
    }

    private RuleSum by(CompiledRule rule, Winners winners, int place) {
        int decimals = Math.max(most(winners, place), DecimalSum.LOW_DIGITS - rule.decimals());
        DecimalSum.Builder sum = new DecimalSum.Builder(denominator, decimals + rule.decimals());
        long adjustment = adjustment(rule);
        Multiplier times = rule.times();
        long one = Tens.power(rule.decimals());
        for (int word = 0; word < winners.words(); word++) {
            for (long left = winners.units(place, word); left != 0; left &= left - 1) {
                int unit = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (rule.hasSteps()) {
                    times = rule.times(base.dates().date(unit), utilisation);
                }
                long before = Tens.shift(units[unit], decimals - digits[unit]);
                long added = base.isHours(unit) ? 0 : adjustment;
                if (change(unit, times, added)) {
                    sum.add(before, Tens.shift(times.unscaled(), rule.decimals() - times.digits()) - one);
                    sum.add(added);
                } else {
                    sum.add(before, -one);
                }
            }
        }
        return sum.build();
    }

    /** The most decimals of the units that a rule wins. */
    private int most(Winners winners, int place) {
        int most = 0;
        for (int word = 0; word < winners.words(); word++) {
            for (long left = winners.units(place, word); left != 0; left &= left - 1) {
                int unit = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (digits[unit] == NO_ROOM) {
                    throw new ArithmeticException("expected room for another rule, got none in unit " + unit);
                }
                most = Math.max(most, digits[unit]);
            }
        }
        return most;
    }

    /** Puts a unit through a rule; answers false if it would be less than nothing, and so is nothing. */
    private boolean change(int unit, Multiplier times, long added) {
        long before = units[unit];
        int decimals = digits[unit] + times.digits();
        long scale = Tens.power(decimals);
        long product = before * times.unscaled();
        long plus = added * scale;
        long after = product + plus;
        boolean room = Wide.fits(before, times.unscaled())
                && Wide.fits(added, scale)
                && ((product ^ after) & (plus ^ after)) >= 0;
        boolean less =
                room ? after < 0 : added < 0 && Wide.compareProducts(before, times.unscaled(), -added, scale) < 0;
        units[unit] = less ? 0 : after;
        digits[unit] = less ? 0 : room ? decimals : NO_ROOM;
        return !less;
    }

    /** What is added to a unit, over the denominator. */
    private long adjustment(CompiledRule rule) {
        long parts = Tens.power(rule.addedScale());
        // Nearly all prices have the digits of their currency, and a division costs as much as the rest of a rule.
        return rule.added() == 0 || parts == denominator
                ? rule.added()
                : Math.multiplyExact(rule.added(), denominator / parts);
    }

    @Override
    public String toString() {
        return Arrays.toString(units) + " with decimals " + Arrays.toString(digits) + " over " + denominator;
    }
}
