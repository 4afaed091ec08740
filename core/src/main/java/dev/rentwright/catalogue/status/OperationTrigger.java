package dev.rentwright.catalogue.status;

/** What moves a rentable along the axis of its daily work (REC-07). */
public enum OperationTrigger {
    /** A confirmed booking of it begins soon. */
    RESERVE,
    /** That booking was given up or moved elsewhere. */
    UNRESERVE,
    /** A customer takes it. */
    HAND_OUT,
    /** It comes back and is ready at once. */
    TAKE_BACK,
    /** It comes back and has to be cleaned. */
    TAKE_BACK_TO_CLEAN,
    /** It has been cleaned. */
    MARK_CLEAN,
    /** It goes to the workshop. */
    START_MAINTENANCE,
    /** It comes from the workshop, ready. */
    END_MAINTENANCE,
    /** It comes from the workshop and has to be cleaned. */
    END_MAINTENANCE_TO_CLEAN,
    /** Its owner keeps it to themselves. */
    BLOCK,
    /** Its owner gives it back. */
    UNBLOCK,
    /** It may not be used: a total loss, papers that expired, or staff say so. */
    TAKE_OUT,
    /** What may not be used goes to the workshop. */
    REPAIR,
    /** What may not be used may be used again. */
    RETURN_TO_SERVICE,
    /** It leaves the fleet for good. */
    RETIRE
}
