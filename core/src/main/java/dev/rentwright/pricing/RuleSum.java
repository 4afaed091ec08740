package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Rounding;
import javax.money.CurrencyUnit;

/** What a rule changed in all, exactly; made a fraction of only where somebody looks at it (domain P6). */
sealed interface RuleSum permits Ratio, RuleSum.OfLimbs {

    boolean isZero();

    Fraction exact();

    /** The amount nearest to it. */
    Money rounded(Rounding rounding, CurrencyUnit currency);

    /** One of a row of numbers. */
    record OfLimbs(Limbs limbs, int at) implements RuleSum {

        @Override
        public boolean isZero() {
            return limbs.isZero(at);
        }

        @Override
        public Fraction exact() {
            return limbs.exact(at);
        }

        @Override
        public Money rounded(Rounding rounding, CurrencyUnit currency) {
            return limbs.rounded(at, rounding, currency);
        }
    }
}
