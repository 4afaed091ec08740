package dev.rentwright.search;

/** What a night is on the calendar of a rentable (AVL-04). */
public enum DayStatus {
    /** Nobody has it. */
    AVAILABLE,
    /** Somebody holds it for a while. */
    HELD,
    /** Somebody has booked it. */
    BOOKED,
    /** Its owner, or a repair, keeps it. */
    BLOCKED
}
