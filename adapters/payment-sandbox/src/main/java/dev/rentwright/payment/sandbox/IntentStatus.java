package dev.rentwright.payment.sandbox;

import java.util.List;
import java.util.Locale;

/** Where an intent stands, and the one table of which steps each state allows. */
public enum IntentStatus {
    /** Waits for the customer. After a decline it waits again, and another card may still succeed (FM-12). */
    REQUIRES_PAYMENT_METHOD,
    /** The amount is held and can be captured or given back. */
    REQUIRES_CAPTURE,
    /** Captured, wholly or in part; what is returned later does not change this. */
    SUCCEEDED,
    /** Withdrawn before anything was captured. */
    CANCELED;

    private List<Step> allowed() {
        return switch (this) {
            case REQUIRES_PAYMENT_METHOD -> List.of(Step.CONFIRM, Step.CANCEL);
            case REQUIRES_CAPTURE -> List.of(Step.CAPTURE, Step.CANCEL);
            case SUCCEEDED -> List.of(Step.REFUND);
            case CANCELED -> List.of();
        };
    }

    /** As it is written on the wire: {@code requires_capture} and so on. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    void expect(Step step) {
        if (!allowed().contains(step)) {
            throw Refused.state("cannot " + step.word() + " an intent that is " + word() + "; allowed: "
                    + allowed().stream().map(Step::word).toList());
        }
    }

    /** What can be done to an intent. */
    enum Step {
        CONFIRM,
        CAPTURE,
        CANCEL,
        REFUND;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
