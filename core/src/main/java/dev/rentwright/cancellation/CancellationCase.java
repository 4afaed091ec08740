package dev.rentwright.cancellation;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known when a booking is given up (domain L5).
 *
 * @param base what a penalty is taken from: the total without cleaning, without what is never given back, and without the
 *     taxes of these; the deposit is never included
 * @param nonRefundable what the policy never gives back, with its taxes
 * @param unitAmounts what each rental day, night or billing period cost after rules, in order
 * @param start of the rental, in its place's zone
 * @param bookedAt when it was booked
 * @param at when it is given up
 * @param kind for which sort of reason
 * @param captured money received so far, the deposit not included
 * @param refunded of that, given back already
 * @param depositHeld what there is of the security deposit
 */
public record CancellationCase(
        Money base,
        Money nonRefundable,
        List<Fraction> unitAmounts,
        ZonedDateTime start,
        Instant bookedAt,
        Instant at,
        Kind kind,
        Money captured,
        Money refunded,
        Money depositHeld) {

    /** A case where everything may be given back, and no deposit is held. */
    public CancellationCase(
            Money base,
            List<Fraction> unitAmounts,
            ZonedDateTime start,
            Instant bookedAt,
            Instant at,
            Kind kind,
            Money captured,
            Money refunded) {
        this(
                base,
                Money.zero(base.currency()),
                unitAmounts,
                start,
                bookedAt,
                at,
                kind,
                captured,
                refunded,
                Money.zero(base.currency()));
    }

    /** Who gave it up, as far as the price of it is concerned. */
    public enum Kind {
        /** The customer, or staff for them. */
        CUSTOMER,
        /** The customer never came. */
        NO_SHOW,
        /** The customer, who has bought that it is free, in time (POL-03). */
        BOUGHT_FREE("free-cancellation-bought"),
        /** Anybody, before it was accepted: never a penalty (domain L1). */
        NOT_ACCEPTED("not-accepted-yet"),
        /** Anybody else: never a penalty (POL-05). */
        OTHERS("not-the-customer");

        private final Optional<String> freeBecause;

        Kind() {
            this.freeBecause = Optional.empty();
        }

        Kind(String freeBecause) {
            this.freeBecause = Optional.of(freeBecause);
        }

        /** Why it costs nothing whatever the policy says; empty where the policy counts. */
        Optional<String> freeBecause() {
            return freeBecause;
        }
    }

    public CancellationCase {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(bookedAt, "bookedAt");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(kind, "kind");
        unitAmounts = List.copyOf(unitAmounts);
        if (nonRefundable.isNegative() || depositHeld.isNegative()) {
            throw new IllegalArgumentException(
                    "expected amounts of 0 or more, got " + nonRefundable + " and " + depositHeld);
        }
        if (refunded.compareTo(captured) > 0) {
            throw new IllegalArgumentException("expected refunds of at most " + captured + ", got " + refunded);
        }
    }
}
