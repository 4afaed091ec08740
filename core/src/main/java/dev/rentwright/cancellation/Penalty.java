package dev.rentwright.cancellation;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;
import java.math.BigDecimal;
import java.util.List;

/** How much of the base a window costs (domain L5); rounded once, never more than the base. */
public sealed interface Penalty {

    /** What it comes to. */
    Money of(Money base, List<Fraction> unitAmounts);

    /**
     * Whether it never costs more than another, whatever is given up. Amounts, shares and units are not told apart without the
     * price, except from nothing and from all.
     */
    default boolean isNeverMoreThan(Penalty later) {
        return isNothing() || later.isEverything() || isSameSortAndAtMost(later);
    }

    /** Whether it never costs more than another, and not always as much. */
    default boolean isAlwaysLessThan(Penalty other) {
        return isNeverMoreThan(other) && !other.isNeverMoreThan(this);
    }

    /** Whether it is free for everybody. */
    default boolean isNothing() {
        return false;
    }

    /** Whether nothing is left for anybody. */
    default boolean isEverything() {
        return false;
    }

    /** Whether the other is of its sort and as much or more. */
    boolean isSameSortAndAtMost(Penalty other);

    /** Free of charge. */
    record None() implements Penalty {
        @Override
        public boolean isNothing() {
            return true;
        }

        @Override
        public boolean isSameSortAndAtMost(Penalty other) {
            return true;
        }

        @Override
        public Money of(Money base, List<Fraction> unitAmounts) {
            return Money.zero(base.currency());
        }
    }

    /** A part of the base, from nothing to all. */
    record Percent(Percentage percent) implements Penalty {
        private static final BigDecimal ALL = BigDecimal.valueOf(100);

        public Percent {
            if (percent.value().signum() < 0 || percent.value().compareTo(ALL) > 0) {
                throw new IllegalArgumentException("expected 0 to 100 percent, got " + percent);
            }
        }

        @Override
        public boolean isNothing() {
            return percent.value().signum() == 0;
        }

        @Override
        public boolean isEverything() {
            return percent.value().compareTo(ALL) == 0;
        }

        @Override
        public boolean isSameSortAndAtMost(Penalty other) {
            return other instanceof Percent share && percent.value().compareTo(share.percent.value()) <= 0;
        }

        @Override
        public Money of(Money base, List<Fraction> unitAmounts) {
            return Rounding.HALF_UP
                    .round(percent.applyTo(base), base.currency())
                    .min(base);
        }
    }

    /** An amount, at most the base. */
    record Fixed(Money amount) implements Penalty {
        public Fixed {
            if (amount.isNegative()) {
                throw new IllegalArgumentException("expected an amount of 0 or more, got " + amount);
            }
        }

        @Override
        public boolean isNothing() {
            return amount.isZero();
        }

        @Override
        public boolean isSameSortAndAtMost(Penalty other) {
            return other instanceof Fixed fixed
                    && amount.currency().equals(fixed.amount.currency())
                    && amount.compareTo(fixed.amount) <= 0;
        }

        @Override
        public Money of(Money base, List<Fraction> unitAmounts) {
            return amount.min(base);
        }
    }

    /** The share of the base that the first units have among all: rental days, nights or billing periods, after rules. */
    record FirstUnits(int units) implements Penalty {
        public FirstUnits {
            if (units < 1) {
                throw new IllegalArgumentException("expected a unit or more, got " + units);
            }
        }

        @Override
        public boolean isSameSortAndAtMost(Penalty other) {
            return other instanceof FirstUnits first && units <= first.units;
        }

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
