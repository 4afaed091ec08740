package dev.rentwright.pricing;

import dev.rentwright.money.UnitPrice;
import java.util.ArrayList;
import java.util.List;

/**
 * What rules change, in whole numbers (domain P6): the same as {@link ExactChanges} wherever the numbers have room.
 *
 * <p>All units stand over one denominator. A multiplier of three decimals gives its unit three decimals more, so that
 * nothing is ever divided before a line is rounded.
 */
final class QuickChanges {

    private final Base base;
    private final Utilisation utilisation;
    private final long denominator;
    private final Limbs numbers;

    /** Behind the units: what a unit was, what is added to it, and then the sum of each rule. */
    private final int before;

    private final int added;
    private final int sums;

    private QuickChanges(Base base, Utilisation utilisation, long denominator, int rules) {
        this.base = base;
        this.utilisation = utilisation;
        this.denominator = denominator;
        this.before = base.units().size();
        this.added = before + 1;
        this.sums = before + 2;
        this.numbers = new Limbs(denominator, sums + rules);
    }

    /**
     * What the winners make of units that stand over one denominator.
     *
     * @throws ArithmeticException if some number has no room
     */
    static Changes of(Base base, Winners winners, Utilisation utilisation) {
        long finer = finer(winners, base.units().denominator());
        long denominator = Math.multiplyExact(base.units().denominator(), finer);
        QuickChanges changes = new QuickChanges(base, utilisation, denominator, winners.size());
        for (int unit = 0; unit < changes.before; unit++) {
            changes.numbers.set(unit, Math.multiplyExact(base.units().numerator(unit), finer));
        }
        return changes.by(winners);
    }

    /** How many times larger the denominator must be to hold every adjustment. */
    private static long finer(Winners winners, long denominator) {
        long finer = 1;
        for (int place = 0; place < winners.size(); place++) {
            if (winners.rule(place).adjustment().isPresent()) {
                long parts = Tens.power(winners.rule(place).adjustment().get().scale());
                while (Math.multiplyExact(denominator, finer) % parts != 0) {
                    finer *= 10;
                }
            }
        }
        return finer;
    }

    private Changes by(Winners winners) {
        List<RuleSum> all = new ArrayList<>(winners.size());
        for (int place = 0; place < winners.size(); place++) {
            by(winners.rule(place), winners, place);
            all.add(new RuleSum.OfLimbs(numbers, sums + place));
        }
        return new Changes(UnitAmounts.of(numbers, before), all);
    }

    private void by(CompiledRule rule, Winners winners, int place) {
        long adjustment = rule.adjustment().map(this::adjustment).orElse(0L);
        CompiledRule.Multiplier times = rule.times();
        for (int unit = winners.next(place, 0); unit >= 0; unit = winners.next(place, unit + 1)) {
            if (rule.hasSteps()) {
                times = rule.times(base.dates().date(unit), utilisation);
            }
            numbers.copy(before, unit);
            numbers.multiply(unit, times.unscaled(), times.digits());
            if (adjustment != 0 && !base.isHours(unit)) {
                numbers.set(added, adjustment);
                numbers.add(unit, added, false);
                if (numbers.isNegative(unit)) {
                    numbers.set(unit, 0);
                }
            }
            numbers.add(sums + place, unit, false);
            numbers.add(sums + place, before, true);
        }
    }

    /** What is added to a unit, over the denominator. */
    private long adjustment(UnitPrice price) {
        return Math.multiplyExact(price.unscaled(), denominator / Tens.power(price.scale()));
    }
}
