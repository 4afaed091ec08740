package dev.rentwright.money;

import java.math.BigDecimal;
import java.time.Instant;
import javax.money.CurrencyUnit;

/**
 * What one currency was worth in another, who said so and when: the snapshot that a quote in another currency keeps, so
 * that the same figures can be shown again (domain P19). There is no rate from a currency to itself.
 *
 * <p>Each line is converted and rounded by itself; the converted total is the sum of the converted lines, never the
 * converted total (worked example W35). A rate goes one way: the way back is another rate, not this one turned round.
 * Rates that differ only in zeros at the end are equal. Immutable.
 *
 * @param from the currency of the booking
 * @param to the currency that is shown
 * @param rate how many units of {@code to} one unit of {@code from} is worth, more than zero, up to ten decimals: 10.8365
 *     when one euro is 10.8365 dirham
 * @param source who published the rate, like {@code ECB}
 * @param at the instant that the rate is for
 */
public record ExchangeRate(CurrencyUnit from, CurrencyUnit to, BigDecimal rate, String source, Instant at) {

    /** The most decimals a rate has, as it is stored (requirements, numbers in tables). */
    public static final int MAX_DECIMALS = 10;

    /**
     * One unit of {@code from} for {@code rate} units of {@code to}.
     *
     * @throws IllegalArgumentException if the currencies are one, the rate is not more than zero or has more than ten
     *     decimals, or the source is blank
     */
    public ExchangeRate {
        from = Currencies.canonical(from);
        to = Currencies.canonical(to);
        if (from.equals(to)) {
            throw new IllegalArgumentException("expected an exchange rate between two currencies, got one from "
                    + from.getCurrencyCode() + " to itself");
        }
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("expected an exchange rate of more than 0, got " + rate);
        }
        rate = Decimals.normalised(rate, 0, MAX_DECIMALS, "an exchange rate");
        if (source.isBlank()) {
            throw new IllegalArgumentException("expected who published the exchange rate, got '" + source + "'");
        }
    }

    /**
     * {@code amount} in the other currency, computed exactly and rounded once at that currency's minor digits.
     *
     * @throws CurrencyMismatch if {@code amount} is not in {@link #from}
     * @throws ArithmeticException if the result does not fit into an amount
     */
    public Money convert(Money amount, Rounding rounding) {
        if (!from.equals(amount.currency())) {
            throw new CurrencyMismatch(from, amount.currency());
        }
        return rounding.round(amount.exact().times(Fraction.of(rate)), to);
    }

    /** Like {@code 1 EUR = 10.8365 MAD (ECB, 2026-03-02T15:00:00Z)}. */
    @Override
    public String toString() {
        return "1 " + from.getCurrencyCode() + " = " + rate.toPlainString() + " " + to.getCurrencyCode() + " (" + source
                + ", " + at + ")";
    }
}
