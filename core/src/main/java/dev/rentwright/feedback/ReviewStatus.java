package dev.rentwright.feedback;

/** Whether others see a review (CAT-39). */
public enum ReviewStatus {
    /** Nobody has looked at it yet. */
    PENDING,
    /** Everybody sees it, and it counts. */
    PUBLISHED,
    /** Nobody sees it. */
    REJECTED
}
