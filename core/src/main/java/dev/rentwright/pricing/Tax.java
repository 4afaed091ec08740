package dev.rentwright.pricing;

import dev.rentwright.money.Percentage;

/**
 * A tax on every taxable line (domain P16), rounded line by line.
 *
 * @param code as on the invoice, such as {@code VAT}
 * @param rate 0 or more
 * @param inclusive whether prices contain it already; then it is shown and not added
 */
public record Tax(String code, Percentage rate, boolean inclusive) {

    public Tax {
        if (!code.matches("[A-Z][A-Z0-9_]{0,29}")) {
            throw new IllegalArgumentException("expected a tax code like VAT, got '" + code + "'");
        }
        if (rate.value().signum() < 0) {
            throw new IllegalArgumentException("expected a tax rate of 0 or more, got " + rate.value());
        }
    }

    /** Added to the prices. */
    public static Tax exclusive(String code, String percent) {
        return new Tax(code, Percentage.of(percent), false);
    }

    /** Contained in the prices. */
    public static Tax inclusive(String code, String percent) {
        return new Tax(code, Percentage.of(percent), true);
    }
}
