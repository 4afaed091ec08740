package dev.rentwright.booking.policy;

/** What happens to the price when a rental comes back before its time (domain L6). */
public enum EarlyReturn {
    /** It is priced again to its actual end at the frozen plan. */
    REPRICE,
    /** Nothing of it is given back. */
    NO_REFUND
}
