package dev.rentwright.waitlist;

/** Where an entry of the waitlist stands. */
public enum WaitlistStatus {
    /** In line. */
    WAITING,
    /** Something is held for it. */
    OFFERED,
    /** What was offered has been booked. */
    BOOKED,
    /** What was offered was not booked in time. */
    LAPSED,
    /** The customer waits no more. */
    WITHDRAWN,
    /** The start came without an offer. */
    PASSED
}
