package dev.rentwright.document;

/** What may be done to a document (DOC-07). */
public enum DocumentTrigger {
    VERIFY,
    REJECT,
    RESUBMIT
}
