package dev.rentwright.pricing.exact;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import java.util.Optional;
import javax.money.CurrencyUnit;

/**
 * An exact value as it was computed, not yet in lowest terms: that takes longer than the rest of a price and is wanted only
 * where somebody looks at it. Prices of one plan share a denominator and are added and compared as whole numbers; whatever
 * has no room becomes a fraction, with the same results. Equal values need not be equal objects.
 *
 * @param numerator over the denominator, unless there is a fraction
 * @param denominator above 0
 * @param wide what has no room in the two
 */
public record Ratio(long numerator, long denominator, Optional<Fraction> wide) implements RuleSum {

    public static Ratio of(long numerator, long denominator) {
        return new Ratio(numerator, denominator, Optional.empty());
    }

    public static Ratio of(Fraction value) {
        return new Ratio(0, 1, Optional.of(value));
    }

    /** A price over ten to the power of so many digits, no fewer than it has. */
    public static Ratio of(UnitPrice price, int digits) {
        try {
            return of(Tens.shift(price.unscaled(), digits - price.scale()), Tens.power(digits));
        } catch (ArithmeticException noRoom) {
            return of(price.exact());
        }
    }

    public boolean isNarrow() {
        return wide.isEmpty();
    }

    @Override
    public boolean isZero() {
        return wide.isEmpty() ? numerator == 0 : wide.get().signum() == 0;
    }

    @Override
    public Fraction exact() {
        return wide.orElseGet(() -> Fraction.of(numerator, denominator));
    }

    public Ratio plus(Ratio other) {
        if (isNarrow() && other.isNarrow() && denominator == other.denominator) {
            long sum = numerator + other.numerator;
            // Overflow is where both have the sign that the sum has not.
            if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0) {
                return of(sum, denominator);
            }
        }
        return of(exact().plus(other.exact()));
    }

    public Ratio times(long factor) {
        return isNarrow() && Wide.fits(numerator, factor)
                ? of(numerator * factor, denominator)
                : of(exact().times(factor));
    }

    public Ratio dividedBy(long divisor) {
        return isNarrow() && Wide.fits(denominator, divisor)
                ? of(numerator, denominator * divisor)
                : of(exact().dividedBy(Fraction.of(divisor)));
    }

    /** The same value over a denominator that is so many times larger. */
    public Ratio over(long times) {
        return isNarrow() && Wide.fits(denominator, times) && Wide.fits(numerator, times)
                ? of(numerator * times, denominator * times)
                : of(exact());
    }

    /** Below 0 if it is less than the other, 0 if they are the same value, above 0 if it is more. */
    public int compareWith(Ratio other) {
        return isNarrow() && other.isNarrow() && denominator == other.denominator
                ? Long.compare(numerator, other.numerator)
                : exact().compareTo(other.exact());
    }

    @Override
    public long rounded(Rounding rounding, CurrencyUnit currency) {
        long minorUnit = Tens.power(currency.getDefaultFractionDigits());
        return isNarrow() && denominator % minorUnit == 0
                ? rounding.quotient(numerator, denominator / minorUnit)
                : rounding.round(exact(), currency).minorUnits();
    }
}
