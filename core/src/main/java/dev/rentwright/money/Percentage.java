package dev.rentwright.money;

import java.math.BigDecimal;

/**
 * A percentage with up to four decimals: a tax of 8.875 percent, a change of -5 percent. May be negative and may exceed
 * a hundred; what a rule allows is for the rule to say.
 *
 * <p>Normalised: 19, 19.0 and 19.00 percent are one value. Immutable.
 */
public final class Percentage {

    /** The most decimals a percentage has. */
    public static final int MAX_DECIMALS = 4;

    /** How many {@link #tenThousandths} make one whole: ten thousand in each of a hundred percents. */
    public static final long TEN_THOUSANDTHS_OF_ONE = 1_000_000;

    /** Nothing of anything. */
    public static final Percentage ZERO = new Percentage(BigDecimal.ZERO);

    private final long tenThousandths;
    private final BigDecimal value;
    private final Fraction fraction;

    /**
     * A percentage of {@code value} hundredths.
     *
     * @throws IllegalArgumentException if it needs more than four decimals, or is larger than {@link Long#MAX_VALUE} of
     *     the fourth
     */
    public Percentage(BigDecimal value) {
        this.value = Decimals.normalised(value, 0, MAX_DECIMALS, "a percentage");
        this.tenThousandths = Decimals.unscaled(this.value.setScale(MAX_DECIMALS), "a percentage");
        this.fraction = Fraction.of(tenThousandths, TEN_THOUSANDTHS_OF_ONE);
    }

    /** A percentage of {@code value} hundredths; see the constructor for what is refused. */
    public static Percentage of(BigDecimal value) {
        return new Percentage(value);
    }

    /** A percentage from text, {@code of("8.875")}, without a percent sign. */
    public static Percentage of(String value) {
        return new Percentage(Decimals.parse(value));
    }

    /** The number before the percent sign with as few decimals as it needs, 19 for 19 %. */
    public BigDecimal value() {
        return value;
    }

    /** This percentage in ten-thousandths of a percent, 190 000 for 19 %; a million of them are one whole. */
    public long tenThousandths() {
        return tenThousandths;
    }

    /** The factor: 19 % is 19/100. */
    public Fraction fraction() {
        return fraction;
    }

    /** This percentage of {@code base}, exactly. */
    public Fraction applyTo(Fraction base) {
        return base.times(fraction);
    }

    /** This percentage of {@code base}, exactly; {@link Money#times(Percentage, Rounding)} makes an amount of it. */
    public Fraction applyTo(Money base) {
        return applyTo(base.exact());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Percentage that && tenThousandths == that.tenThousandths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(tenThousandths);
    }

    /** Like {@code 8.875 %}. */
    @Override
    public String toString() {
        return value.toPlainString() + " %";
    }
}
