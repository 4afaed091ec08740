package dev.rentwright.catalogue.status;

/** What moves a rentable along the axis of sale (REC-07). */
public enum PublicationTrigger {
    /** Its owner asks for approval, or asks again after a rejection. */
    SUBMIT,
    /** A moderator lets it be sold. */
    APPROVE,
    /** A moderator does not. */
    REJECT,
    /** It goes on sale: straight from the draft where nobody moderates. */
    PUBLISH,
    /** It goes off sale for a while. */
    UNPUBLISH,
    /** It is shown before it can be booked. */
    ANNOUNCE,
    /** It was changed so much that it has to be approved anew. */
    CHANGE,
    /** It is given up for good; what is known of it stays. */
    ARCHIVE
}
