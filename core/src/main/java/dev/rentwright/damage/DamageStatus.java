package dev.rentwright.damage;

/** Where a damage report stands (MNT-09). */
public enum DamageStatus {
    /** Nobody has looked at it yet. */
    REPORTED,
    /** It is known what the repair will cost. */
    ASSESSED,
    /** It is decided who pays. */
    APPROVED,
    /** It is being repaired, or will be on days that are set aside. */
    IN_REPAIR,
    /** It is repaired, and known what that cost. */
    COMPLETED;

    /** Whether it is still open who pays; a rental is not settled until then (REC-10, guard SETTLED). */
    public boolean isUndecided() {
        return this == REPORTED || this == ASSESSED;
    }
}
