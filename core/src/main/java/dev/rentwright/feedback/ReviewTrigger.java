package dev.rentwright.feedback;

/** What may be done to a review. */
public enum ReviewTrigger {
    WRITE,
    PUBLISH,
    REJECT
}
