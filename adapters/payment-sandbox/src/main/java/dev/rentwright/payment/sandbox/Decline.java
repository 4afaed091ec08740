package dev.rentwright.payment.sandbox;

import java.util.Locale;

/** Why an issuer says no. {@code retryable}: the same card may be good later. */
enum Decline {
    INSUFFICIENT_FUNDS(true, "The card has insufficient funds."),
    CARD_DECLINED(false, "The card was declined."),
    EXPIRED_CARD(false, "The card has expired.");

    private final boolean retryable;
    private final String sentence;

    Decline(boolean retryable, String sentence) {
        this.retryable = retryable;
        this.sentence = sentence;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean retryable() {
        return retryable;
    }

    String sentence() {
        return sentence;
    }
}
