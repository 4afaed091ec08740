package dev.rentwright.ledger;

/** The events that are posted (domain L12). */
public enum EntryKind {
    INVOICE,
    PAYMENT,
    ESCROW_RELEASE,
    RECOGNISE,
    PAYOUT,
    CREDIT_NOTE,
    PENALTY,
    REFUND,
    DEPOSIT_CAPTURE,
    DEPOSIT_RELEASE,
    DEPOSIT_APPLY,
    DAMAGE,
    EXTRA_CHARGES,
    PSP_FEE,
    WRITE_OFF
}
