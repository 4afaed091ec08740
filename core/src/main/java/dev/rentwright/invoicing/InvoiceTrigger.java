package dev.rentwright.invoicing;

/** What moves an invoice. */
public enum InvoiceTrigger {
    SEND,
    PAY_PART,
    PAY,
    FALL_OVERDUE,
    CANCEL,
    WRITE_OFF,
    GIVE_BACK
}
