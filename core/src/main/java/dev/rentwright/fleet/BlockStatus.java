package dev.rentwright.fleet;

/** Where a block stands. */
public enum BlockStatus {
    /** Forced over bookings that have not been moved yet; it claims nothing so far. */
    WAITING,
    /** Its days are claimed. */
    PLANNED,
    /** It has begun, and the rentable says so. */
    STARTED,
    /** It is over, or was given up. */
    LIFTED
}
