package dev.rentwright.document;

/** How far a document has come (DOC-07). That an agreement is signed is told by the agreement. */
public enum DocumentStatus {
    /** Recorded; nobody has looked at it yet. */
    PENDING,
    /** Looked at and found good. */
    VERIFIED,
    /** Looked at and found wanting; a new upload may take its place. */
    REJECTED
}
