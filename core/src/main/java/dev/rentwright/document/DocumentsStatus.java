package dev.rentwright.document;

/** The documents axis of a booking (BKG-17): derived, never set by hand (REC-10). */
public enum DocumentsStatus {
    /** Nothing is required. */
    NOT_REQUIRED,
    /** Something required is missing or was rejected. */
    PENDING,
    /** Everything required is there, and something was not looked at yet. */
    SUBMITTED,
    /** Everything required was found good; the agreement, if any, is not signed by both yet. */
    VERIFIED,
    /** And the agreement is signed by both. */
    SIGNED
}
