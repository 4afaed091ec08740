package dev.rentwright.catalogue;

/** May it be sold (REC-07). */
public enum PublicationStatus {
    DRAFT,
    PENDING_APPROVAL,
    COMING_SOON,
    PUBLISHED,
    UNPUBLISHED,
    REJECTED,
    ARCHIVED
}
