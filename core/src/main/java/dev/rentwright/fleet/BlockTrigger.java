package dev.rentwright.fleet;

/** What moves a block. */
public enum BlockTrigger {
    /** It finds its days free. */
    PLACE,
    /** Bookings are in its way, and it was forced. */
    WAIT,
    /** Its first day has come. */
    START,
    /** It is done, or given up. */
    LIFT
}
