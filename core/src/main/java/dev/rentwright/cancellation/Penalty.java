package dev.rentwright.cancellation;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;
import java.util.List;

/** How much of the base a window costs (domain L5); rounded once, never more than the base. */
public sealed interface Penalty {

    /** What it comes to. */
    Money of(Money base, List<Fraction> unitAmounts);

    /** Free of charge. */
    record None() implements Penalty {
        @Override
        public Money of(Money base, List<Fraction> unitAmounts) {
            return Money.zero(base.currency());
        }
    }

    /** A part of the base. */
    record Percent(Percentage percent) implements Penalty {
        @Override
        public Money of(Money base, List<Fraction> unitAmounts) {
            return Rounding.HALF_UP
                    .round(percent.applyTo(base), base.currency())
                    .min(base);
        }
    }

    /** An amount, at most the base. */
    record Fixed(Money amount) implements Penalty {
        @Override
        public Money of(Money base, List<Fraction> unitAmounts) {
            return amount.min(base);
        }
    }

    /** The share of the base that the first units have among all: rental days, nights or billing periods, after rules. */
    record FirstUnits(int units) implements Penalty {
        @Override
        public Money of(Money base, List<Fraction> unitAmounts) {
            Fraction all = sum(unitAmounts);
            if (all.signum() <= 0) {
                return Money.zero(base.currency());
            }
            Fraction first = sum(unitAmounts.subList(0, Math.min(units, unitAmounts.size())));
            return Rounding.HALF_UP
                    .round(base.exact().times(first).dividedBy(all), base.currency())
                    .min(base);
        }

        private static Fraction sum(List<Fraction> amounts) {
            return amounts.stream().reduce(Fraction.ZERO, Fraction::plus);
        }
    }
}
