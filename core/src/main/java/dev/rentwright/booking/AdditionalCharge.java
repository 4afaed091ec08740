package dev.rentwright.booking;

import dev.rentwright.money.Money;
import java.time.Instant;
import java.util.Objects;

/**
 * Something that a rental costs beside its price: a fee for a change, a charge that staff add, and what is not given back of
 * the price (REC-10 I9, domain L4, L6, L7). It is part of what is owed, and paid as an additional payment.
 *
 * @param code what it is, such as {@code AMENDMENT_FEE}; upper case
 * @param reason why, for people; at most 1,000 characters
 * @param amount with its tax, more than nothing
 * @param tax of that
 * @param at when it arose
 * @param by who added it
 */
public record AdditionalCharge(String code, String reason, Money amount, Money tax, Instant at, String by) {

    /** For a change inside the last 48 hours (domain L4). */
    public static final String AMENDMENT_FEE = "AMENDMENT_FEE";

    /** For bringing it back before its time (domain L6). */
    public static final String EARLY_RETURN_FEE = "EARLY_RETURN_FEE";

    /** For breaking a lease (domain L7). */
    public static final String BREAK_FEE = "BREAK_FEE";

    /** The deposit of who breaks a lease, where the policy keeps it: a further penalty, paid out of it (domain L7, REC-19). */
    public static final String FORFEITED_DEPOSIT = "FORFEITED_DEPOSIT";

    /** What became cheaper, and is kept all the same (domain L4). */
    public static final String NOT_REFUNDED = "NOT_REFUNDED";

    /** For an invoice that is overdue, once (domain L8). */
    public static final String LATE_FEE = "LATE_FEE";

    /** For what was broken, taken out of the security deposit first (domain L11). */
    public static final String DAMAGE = "DAMAGE";

    public AdditionalCharge {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        if (!isCode(code) || reason.length() > 1000) {
            throw new IllegalArgumentException("expected a code of up to 50 of A-Z, 0-9 and _ and a reason of at most"
                    + " 1000 characters, got '" + code + "' and '" + reason + "'");
        }
        if (!amount.isPositive() || !isPartOf(tax, amount)) {
            throw new IllegalArgumentException(
                    "expected an amount of more than nothing, and of its tax or more, got " + amount + " with " + tax);
        }
    }

    public static boolean isCode(String code) {
        return code.matches("[A-Z][A-Z0-9_]{0,49}");
    }

    /** Whether it is for damage, which the books keep apart (domain L12). */
    public boolean isDamage() {
        return code.equals(DAMAGE);
    }

    /** Whether it is a penalty for breaking a lease, of which the platform has its commission (domain L7, L12). */
    public boolean isPenalty() {
        return code.equals(BREAK_FEE) || code.equals(FORFEITED_DEPOSIT);
    }

    /** Whether a tax is no less than nothing, and no more than its amount. */
    public static boolean isPartOf(Money tax, Money amount) {
        return !tax.isNegative() && !amount.minus(tax).isNegative();
    }

    /** An untaxed fee. */
    public static AdditionalCharge fee(String code, String reason, Money amount, Instant at, String by) {
        return new AdditionalCharge(code, reason, amount, Money.zero(amount.currency()), at, by);
    }
}
