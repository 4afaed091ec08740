package dev.rentwright.booking;

/** What has become of the rent that was captured for a supplier (REC-10, escrow axis). */
public enum EscrowStatus {
    /** None was captured. */
    NONE,
    /** Held for the supplier. */
    OPEN,
    /** Owed to the supplier, or a penalty of it. */
    RELEASED,
    /** Gone back whole. */
    CANCELLED
}
