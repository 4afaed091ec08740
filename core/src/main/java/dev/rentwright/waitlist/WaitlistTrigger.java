package dev.rentwright.waitlist;

/** What happens to an entry of the waitlist. */
public enum WaitlistTrigger {
    JOIN,
    OFFER,
    ACCEPT,
    LAPSE,
    WITHDRAW,
    PASS
}
