package dev.rentwright.availability;

/** Held for a while, booked, or blocked by its owner (glossary). */
public enum ClaimKind {
    HOLD,
    BOOKED,
    BLOCK
}
