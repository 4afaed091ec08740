package dev.rentwright.party;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.money.Percentage;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The party that offers rentables, and the tenant of their data (REC-03).
 *
 * @param id which one
 * @param name as customers see it, at most 255 characters
 * @param active whether its rentables may be booked
 * @param priceChangeRate what it changes every price by, -100 percent or more; 0 changes nothing (PTY-24, domain P12)
 * @param dealing whose sale it is when something of it is rented, and what the platform keeps
 * @param payment what of a rental by the day is to be paid when, where the rate card does not say it (domain L3); {@link
 *     PaymentTerms#USUAL} where nobody does
 * @param version for optimistic locking, from 1
 */
public record Supplier(
        SupplierId id,
        String name,
        boolean active,
        Percentage priceChangeRate,
        Dealing dealing,
        Optional<PaymentTerms> payment,
        long version) {

    /** The lowest rate. */
    static final BigDecimal EVERYTHING_OFF = BigDecimal.valueOf(-100);

    public Supplier {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(dealing, "dealing");
        Objects.requireNonNull(payment, "payment");
        if (name.isBlank() || name.length() > 255) {
            throw new IllegalArgumentException("expected a supplier's name of 1 to 255 characters, got '" + name + "'");
        }
        if (priceChangeRate.value().compareTo(EVERYTHING_OFF) < 0) {
            throw new IllegalArgumentException(
                    "expected a price change rate of -100 percent or more, got " + priceChangeRate);
        }
    }

    /** A supplier that changes no price, in a marketplace that asks for nothing. */
    public Supplier(SupplierId id, String name, boolean active, long version) {
        this(id, name, active, Percentage.ZERO, Dealing.FREE, Optional.empty(), version);
    }

    /** The same supplier, paid so from now on where its rate cards say nothing; as everywhere where it says nothing either. */
    Supplier paidBy(Optional<PaymentTerms> terms) {
        return new Supplier(id, name, active, priceChangeRate, dealing, terms, version);
    }

    /** The same supplier at another version, for stores. */
    public Supplier atVersion(long next) {
        return new Supplier(id, name, active, priceChangeRate, dealing, payment, next);
    }

    /** The same supplier, with another rate. */
    Supplier changingPricesBy(Percentage rate) {
        return new Supplier(id, name, active, rate, dealing, payment, version);
    }
}
