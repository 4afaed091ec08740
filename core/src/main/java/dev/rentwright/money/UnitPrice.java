package dev.rentwright.money;

import java.math.BigDecimal;
import javax.money.CurrencyUnit;

/**
 * The price of one unit (a day, a kilometre, a litre), with up to six decimals where an amount has the currency's minor
 * digits: 0.125 EUR per kilometre is a price and not an amount (domain P0). Negative on lines that take something off.
 *
 * <p>Normalised to as few decimals as its value needs, though never fewer than the currency has: 50, 50.0 and 50.00 EUR
 * are one price. Immutable.
 *
 * @param amount the price of one unit, with the currency's minor digits or more
 * @param currency the currency, as {@link Currencies} knows it
 */
public record UnitPrice(BigDecimal amount, CurrencyUnit currency) {

    /** The most decimals a unit price has (domain P0). */
    public static final int MAX_DECIMALS = 6;

    /**
     * A price of {@code amount} for one unit.
     *
     * @throws IllegalArgumentException if the price needs more than six decimals, or more than 19 digits before them
     */
    public UnitPrice {
        currency = Currencies.canonical(currency);
        amount = shortest(amount, currency.getDefaultFractionDigits());
    }

    /** A price of {@code amount} for one unit; see the constructor for what is refused. */
    public static UnitPrice of(BigDecimal amount, CurrencyUnit currency) {
        return new UnitPrice(amount, currency);
    }

    /**
     * A price from text, {@code of("0.125", "EUR")}.
     *
     * @throws IllegalArgumentException as the constructor, and if the currency is unknown or withdrawn
     */
    public static UnitPrice of(String amount, String currencyCode) {
        return new UnitPrice(Decimals.parse(amount), Currencies.of(currencyCode));
    }

    /** An amount as the price of one unit. */
    public static UnitPrice of(Money amount) {
        return new UnitPrice(amount.amount(), amount.currency());
    }

    /**
     * The price of {@code quantity} units, rounded once.
     *
     * @throws ArithmeticException if the result does not fit into an amount
     */
    public Money times(Fraction quantity, Rounding rounding) {
        return rounding.round(exact().times(quantity), currency);
    }

    /** The exact price of {@code quantity} units, not yet an amount. */
    public Fraction times(long quantity) {
        return exact().times(quantity);
    }

    /** The price as an exact number. */
    public Fraction exact() {
        return Fraction.of(amount);
    }

    /** Whether this price takes something off. */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** Like {@code 0.125 EUR}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    private static BigDecimal shortest(BigDecimal amount, int minorDigits) {
        return Decimals.normalised(amount, minorDigits, MAX_DECIMALS, "Unit price");
    }
}
