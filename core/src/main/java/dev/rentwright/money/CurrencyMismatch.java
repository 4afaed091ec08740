package dev.rentwright.money;

import javax.money.CurrencyUnit;
import javax.money.MonetaryException;

/**
 * Two amounts of different currencies met where one currency was needed (domain P0, code
 * {@value #CODE}). Amounts are never converted on the way; a conversion is a decision with a rate and a source.
 */
public final class CurrencyMismatch extends MonetaryException {

    /** The code of domain section 8. */
    public static final String CODE = "money.currency-mismatch";

    private static final long serialVersionUID = 1L;

    private final String left;
    private final String right;

    /** States that {@code left} was asked to work with {@code right}. */
    public CurrencyMismatch(CurrencyUnit left, CurrencyUnit right) {
        super("Amounts must be in one currency, but were in " + left.getCurrencyCode() + " and "
                + right.getCurrencyCode());
        this.left = left.getCurrencyCode();
        this.right = right.getCurrencyCode();
    }

    /** The code of domain section 8, {@value #CODE}. */
    public String code() {
        return CODE;
    }

    /** The currency of the amount that was asked. */
    public CurrencyUnit left() {
        return Currencies.ofStored(left);
    }

    /** The currency of the amount that it was asked to work with. */
    public CurrencyUnit right() {
        return Currencies.ofStored(right);
    }
}
