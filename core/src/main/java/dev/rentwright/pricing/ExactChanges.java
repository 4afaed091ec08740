package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.exact.Ratio;
import dev.rentwright.pricing.exact.RuleSum;
import dev.rentwright.pricing.rule.CompiledRule;
import dev.rentwright.pricing.rule.Utilisation;
import dev.rentwright.pricing.rule.Winners;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What rules change, in fractions (domain P6): the rule as it is written down, for amounts of any size. {@link QuickChanges}
 * computes the same for amounts of everyday size.
 */
final class ExactChanges {

    private ExactChanges() {}

    static Changes of(Base base, Winners winners, Utilisation utilisation) {
        List<Fraction> units = new ArrayList<>(base.units().amounts());
        List<RuleSum> sums = new ArrayList<>();
        for (int place = 0; place < winners.size(); place++) {
            CompiledRule rule = winners.rule(place);
            Fraction sum = Fraction.ZERO;
            for (int unit = winners.next(place, 0); unit >= 0; unit = winners.next(place, unit + 1)) {
                Fraction before = units.get(unit);
                Fraction after = floored(adjusted(rule, before, base, unit, utilisation));
                sum = sum.plus(after.minus(before));
                units.set(unit, after);
            }
            sums.add(Ratio.of(sum));
        }
        return new Changes.OfUnits(new UnitAmounts(units), sums);
    }

    /** What single units came to, made of fractions only where somebody looks at it. */
    static UnitAmounts units(Base base, Winners winners, Utilisation utilisation) {
        return UnitAmounts.of(
                base.dates().size(),
                () -> of(base, winners, utilisation).units().amounts());
    }

    /** The same rule by rule: every unit before and after each. */
    static List<RuleWork> steps(Base base, Winners winners, Utilisation utilisation) {
        List<RuleWork> steps = new ArrayList<>();
        List<Fraction> before = base.units().amounts();
        List<LocalDate> dates =
                IntStream.range(0, before.size()).mapToObj(base.dates()::date).toList();
        for (int place = 0; place < winners.size(); place++) {
            CompiledRule rule = winners.rule(place);
            List<Fraction> units = new ArrayList<>(before);
            List<Integer> changed = new ArrayList<>();
            List<Integer> floored = new ArrayList<>();
            for (int unit = winners.next(place, 0); unit >= 0; unit = winners.next(place, unit + 1)) {
                changed.add(unit);
                Fraction adjusted = adjusted(rule, before.get(unit), base, unit, utilisation);
                if (adjusted.signum() < 0) {
                    floored.add(unit);
                }
                units.set(unit, floored(adjusted));
            }
            List<Fraction> after = List.copyOf(units);
            steps.add(new RuleWork(rule.rule(), changed, floored, dates, before, after));
            before = after;
        }
        return steps;
    }

    private static Fraction adjusted(CompiledRule rule, Fraction before, Base base, int unit, Utilisation utilisation) {
        CompiledRule.Multiplier times =
                rule.hasSteps() ? rule.times(base.dates().date(unit), utilisation) : rule.times();
        Fraction multiplied = before.times(times.exact());
        if (unit == base.hours()) {
            return multiplied;
        }
        return rule.adjustment().map(UnitPrice::exact).map(multiplied::plus).orElse(multiplied);
    }

    private static Fraction floored(Fraction adjusted) {
        return adjusted.signum() < 0 ? Fraction.ZERO : adjusted;
    }
}
