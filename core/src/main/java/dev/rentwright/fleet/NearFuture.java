package dev.rentwright.fleet;

/** What customers are shown of a rentable without dates; derived from claims, never stored (CAT-14, AVL-15). */
public enum NearFuture {
    /** There is time to be had. */
    AVAILABLE,
    /** No free time of the shortest length within the horizon. */
    FULLY_BOOKED,
    /** It is shown and cannot be booked yet. */
    COMING_SOON,
    /** It is not for sale, or out of the fleet. */
    NOT_OFFERED
}
