package dev.rentwright.money;

import java.math.BigDecimal;

/**
 * A percentage with up to four decimals: a tax of 8.875 percent, a change of -5 percent. May be negative and may exceed
 * a hundred; what a rule allows is for the rule to say.
 *
 * <p>Normalised: 19, 19.0 and 19.00 percent are one value. Immutable.
 *
 * @param value the number before the percent sign, 19 for 19 %
 */
public record Percentage(BigDecimal value) {

    /** The most decimals a percentage has. */
    public static final int MAX_DECIMALS = 4;

    /** Nothing of anything. */
    public static final Percentage ZERO = new Percentage(BigDecimal.ZERO);

    private static final Fraction ONE_PERCENT = Fraction.of(1, 100);

    /**
     * A percentage of {@code value} hundredths.
     *
     * @throws IllegalArgumentException if it needs more than four decimals, or more than 19 digits before them
     */
    public Percentage {
        value = Decimals.normalised(value, 0, MAX_DECIMALS, "Percentage");
    }

    /** A percentage of {@code value} hundredths; see the constructor for what is refused. */
    public static Percentage of(BigDecimal value) {
        return new Percentage(value);
    }

    /** A percentage from text, {@code of("8.875")}, without a percent sign. */
    public static Percentage of(String value) {
        return new Percentage(Decimals.parse(value));
    }

    /** The factor: 19 % is 19/100. */
    public Fraction fraction() {
        return Fraction.of(value).times(ONE_PERCENT);
    }

    /** This percentage of {@code base}, exactly. */
    public Fraction applyTo(Fraction base) {
        return base.times(fraction());
    }

    /** This percentage of {@code base}, exactly; a {@link Rounding} makes an amount of it. */
    public Fraction applyTo(Money base) {
        return applyTo(base.exact());
    }

    /** Like {@code 8.875 %}. */
    @Override
    public String toString() {
        return value.toPlainString() + " %";
    }
}
