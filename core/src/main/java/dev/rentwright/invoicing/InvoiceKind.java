package dev.rentwright.invoicing;

/** What an invoice asks for (INV-03). */
public enum InvoiceKind {
    /** The rental, or its first billing period. */
    INITIAL,
    /** A later billing period. */
    PERIODIC,
    /** What the return added. */
    FINAL,
    /** What was added on the way. */
    ADDITIONAL,
    /** What giving the booking up costs. */
    PENALTY
}
