package dev.rentwright.payment;

import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import java.util.Optional;

/** What may be given back (domain L9): more than nothing, and never more than was captured and not yet refunded. */
public final class RefundRules {

    private RefundRules() {}

    /** Why an amount may not be refunded; empty when it may. */
    public static Optional<Refusal> refusal(Money refund, Money refundable) {
        if (!refund.isPositive()) {
            return Optional.of(Refusal.of(RefusalCode.REFUND_NOT_POSITIVE).with("amount", refund));
        }
        if (refund.compareTo(refundable) > 0) {
            return Optional.of(Refusal.of(RefusalCode.REFUND_EXCEEDS_CAPTURED)
                    .with("amount", refund)
                    .with("refundable", refundable));
        }
        return Optional.empty();
    }
}
