package dev.rentwright.invoicing;

/** Where an invoice stands (REC-17). */
public enum InvoiceStatus {
    /** Not sent, without a number of its series; may still change. */
    DRAFT,
    /** Asked for, and nothing of it paid. */
    SENT,
    /** Paid in part. */
    PARTIAL,
    PAID,
    /** Something of it is outstanding after its due date and the days of grace. */
    OVERDUE,
    /** Taken back whole before anything of it was paid, or written off. */
    CANCELLED,
    /** Given back whole. */
    REFUNDED
}
