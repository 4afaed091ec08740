package dev.rentwright.pricing.exact;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Rounding;

/** What a rule changed in all, exactly; made a fraction of only where somebody looks at it (domain P6). */
public sealed interface RuleSum permits Ratio, DecimalSum {

    boolean isZero();

    Fraction exact();

    /** The amount nearest to it, in the currency of another. */
    Money rounded(Rounding rounding, Money other);
}
