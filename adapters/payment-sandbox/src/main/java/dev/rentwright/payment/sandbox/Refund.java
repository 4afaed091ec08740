package dev.rentwright.payment.sandbox;

import java.time.Instant;
import java.util.Optional;

/** Money sent back, or an attempt to that was declined. Amount in minor units of the intent's currency. */
record Refund(String id, long amount, Optional<Decline> decline, Instant created) {
    Refund {
        if (amount <= 0) {
            throw Refused.amount("amount: expected at least 1 minor unit, got " + amount);
        }
    }

    String status() {
        return decline.isPresent() ? "failed" : "succeeded";
    }

    /** What really went back: nothing where it was declined. */
    long returned() {
        return decline.isPresent() ? 0 : amount;
    }
}
