package dev.rentwright.payment.sandbox;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** One row of the provider's own book, numbered from 1; what our ledger is compared with (IV-10). */
record Movement(
        long number,
        Instant at,
        Kind kind,
        String intent,
        String reference,
        long amount,
        String currency,
        Optional<String> refund) {
    Movement {
        if (amount <= 0) {
            throw new IllegalArgumentException("amount: expected a movement of at least 1, got " + amount);
        }
    }

    /** What moved: a hold placed, a hold given back, money taken, money returned. */
    enum Kind {
        AUTHORIZATION,
        RELEASE,
        CAPTURE,
        REFUND;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An amount on its way into the book; none where the amount is 0. */
    record Leg(Kind kind, long amount) {}
}
