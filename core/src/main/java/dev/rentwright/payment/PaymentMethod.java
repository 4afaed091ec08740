package dev.rentwright.payment;

/** How the customer paid (PAY-03). */
public enum PaymentMethod {
    CREDIT_CARD,
    DEBIT_CARD,
    CASH,
    BANK_TRANSFER,
    DIGITAL_WALLET,
    UPI
}
