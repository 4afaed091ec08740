package dev.rentwright.document;

/** What a document is (REC-18). */
public enum DocumentKind {
    OWNERSHIP_PROOF,
    ID_PROOF,
    LEASE_AGREEMENT,
    RENTAL_AGREEMENT,
    DRIVER_LICENSE,
    CONTRACT,
    INSURANCE,
    DAMAGE_PHOTO,
    OTHER
}
