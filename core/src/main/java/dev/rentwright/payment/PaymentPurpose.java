package dev.rentwright.payment;

/** What money is for (PAY-02). */
public enum PaymentPurpose {
    RENTAL,
    DEPOSIT,
    ADDITIONAL,
    REFUND,
    DAMAGE
}
