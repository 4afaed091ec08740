package dev.rentwright.payment;

/** What happens to a payment (REC-16). */
public enum PaymentTrigger {
    AUTHORIZE,
    SUCCEED,
    FAIL,
    VOID,
    REFUND_PART,
    REFUND_ALL,
    DISPUTE,
    WIN,
    LOSE
}
