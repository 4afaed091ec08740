package dev.rentwright.payment.sandbox;

/** The kinds of webhook, with their names on the wire (WHK-03). */
enum EventType {
    AUTHORIZED("payment_intent.authorized"),
    SUCCEEDED("payment_intent.succeeded"),
    FAILED("payment_intent.failed"),
    CANCELED("payment_intent.canceled"),
    REFUND_SUCCEEDED("refund.succeeded"),
    REFUND_FAILED("refund.failed");

    private final String word;

    EventType(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
