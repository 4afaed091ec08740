package dev.rentwright.catalogue;

/** May it be sold (REC-07). */
public enum PublicationStatus {
    DRAFT,
    PENDING_APPROVAL,
    COMING_SOON,
    PUBLISHED,
    UNPUBLISHED,
    REJECTED,
    ARCHIVED;

    /** Whether anybody may look at it: what is on sale, or announced. */
    public boolean isPublic() {
        return this == PUBLISHED || this == COMING_SOON;
    }
}
