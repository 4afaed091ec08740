package dev.rentwright.pricing.exact;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Rounding;
import javax.money.CurrencyUnit;

/** What a rule changed in all, exactly; made a fraction of only where somebody looks at it (domain P6). */
public sealed interface RuleSum permits Ratio, DecimalSum {

    boolean isZero();

    Fraction exact();

    /** The nearest amount of a currency, in its smallest unit. */
    long rounded(Rounding rounding, CurrencyUnit currency);
}
