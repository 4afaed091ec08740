package dev.rentwright.fleet;

/** Why a rentable is kept off the market (AVL-17). */
public enum BlockKind {
    /** Its owner or staff keep it to themselves. */
    OWNER,
    /** It is in the workshop. */
    MAINTENANCE,
    /** Another seller has sold it, as their calendar says. */
    ELSEWHERE,
    /** It was given back in the middle of a rental, and is made ready for the next one (domain A3). */
    TURNAROUND
}
