package dev.rentwright.money;

import java.math.BigDecimal;
import javax.money.CurrencyUnit;

/**
 * The price of one unit (a day, a kilometre, a litre), with up to six decimals where an amount has the currency's minor
 * digits: 0.125 EUR per kilometre is a price and not an amount (domain P0). Negative on lines that take something off.
 *
 * <p>Normalised to as few decimals as its value needs, though never fewer than the currency has: 50, 50.0 and 50.00 EUR
 * are one price. A whole number and where its point is, so that many prices are multiplied without making a decimal of
 * each. Immutable.
 *
 * @param unscaled the price in units of its last decimal: 125 for 0.125
 * @param scale how many decimals {@code unscaled} has, from the currency's minor digits to six: 3 for 0.125
 * @param currency the currency, as {@link Currencies} knows it
 */
public record UnitPrice(long unscaled, int scale, CurrencyUnit currency) {

    /** The most decimals a unit price has (domain P0). */
    public static final int MAX_DECIMALS = 6;

    /**
     * A price of {@code unscaled} / 10<sup>{@code scale}</sup> for one unit.
     *
     * @throws IllegalArgumentException if {@code scale} is not from 0 to 6
     * @throws ArithmeticException if the price at the currency's minor digits has no room in a {@code long}
     */
    public UnitPrice {
        if (scale < 0 || scale > MAX_DECIMALS) {
            throw new IllegalArgumentException(
                    "Unit price must have 0 to " + MAX_DECIMALS + " decimals, but was given " + scale);
        }
        currency = Currencies.canonical(currency);
        int minorDigits = currency.getDefaultFractionDigits();
        while (scale > minorDigits && unscaled % 10 == 0) {
            unscaled /= 10;
            scale--;
        }
        if (scale < minorDigits) {
            unscaled = Math.multiplyExact(unscaled, LongMath.OF_TEN[minorDigits - scale]);
            scale = minorDigits;
        }
    }

    /**
     * A price of {@code amount} for one unit.
     *
     * @throws IllegalArgumentException if the price needs more than six decimals, or is larger than {@link Long#MAX_VALUE}
     *     of its last decimal
     */
    public static UnitPrice of(BigDecimal amount, CurrencyUnit currency) {
        int minorDigits = Currencies.canonical(currency).getDefaultFractionDigits();
        BigDecimal shortest = Decimals.normalised(amount, minorDigits, MAX_DECIMALS, "a unit price");
        return new UnitPrice(Decimals.unscaled(shortest, "a unit price"), shortest.scale(), currency);
    }

    /**
     * A price from text, {@code of("0.125", "EUR")}.
     *
     * @throws IllegalArgumentException as {@link #of(BigDecimal, CurrencyUnit)}, and if the currency is unknown or
     *     withdrawn
     */
    public static UnitPrice of(String amount, String currencyCode) {
        return of(Decimals.parse(amount), Currencies.of(currencyCode));
    }

    /** An amount as the price of one unit. */
    public static UnitPrice of(Money amount) {
        return new UnitPrice(amount.minorUnits(), amount.currency().getDefaultFractionDigits(), amount.currency());
    }

    /** The price of one unit as a decimal number, with the currency's minor digits or more. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(unscaled, scale);
    }

    /**
     * The price of {@code quantity} units, rounded once.
     *
     * @throws ArithmeticException if the result does not fit into an amount
     */
    public Money times(Fraction quantity, Rounding rounding) {
        return Money.ofMinor(quantity.timesRounded(unscaled, perMinorUnit(), rounding), currency);
    }

    /**
     * The price of {@code quantity} units, rounded once.
     *
     * @throws ArithmeticException if the result does not fit into an amount
     */
    public Money times(long quantity, Rounding rounding) {
        if (!LongMath.productFits(unscaled, quantity)) {
            return times(Fraction.of(quantity), rounding);
        }
        long product = unscaled * quantity;
        // Nearly every price has the digits of its currency, and then there is nothing to round.
        return Money.ofMinor(
                scale == currency.getDefaultFractionDigits() ? product : rounding.quotient(product, perMinorUnit()),
                currency);
    }

    /** Whether {@code quantity} units cost more than an amount, exactly. */
    public boolean exceeds(long quantity, Money amount) {
        boolean room = LongMath.productFits(unscaled, quantity)
                && LongMath.productFits(amount.minorUnits(), perMinorUnit())
                && amount.currency() == currency;
        return room
                ? unscaled * quantity > amount.minorUnits() * perMinorUnit()
                : times(quantity).compareTo(amount.exact()) > 0;
    }

    /** The exact price of {@code quantity} units, not yet an amount. */
    public Fraction times(long quantity) {
        return LongMath.productFits(unscaled, quantity)
                ? Fraction.of(unscaled * quantity, LongMath.OF_TEN[scale])
                : exact().times(quantity);
    }

    /** The price as an exact number. */
    public Fraction exact() {
        return Fraction.of(unscaled, LongMath.OF_TEN[scale]);
    }

    /** Whether this price takes something off. */
    public boolean isNegative() {
        return unscaled < 0;
    }

    /** Like {@code 0.125 EUR}. */
    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency.getCurrencyCode();
    }

    /** How many units of the last decimal are one minor unit of the currency. */
    private long perMinorUnit() {
        return LongMath.OF_TEN[scale - currency.getDefaultFractionDigits()];
    }
}
