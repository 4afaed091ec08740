package dev.rentwright.damage;

/** How bad it is (MNT-08). */
public enum DamageSeverity {
    MINOR,
    MODERATE,
    /** It cannot be rented out like that: it goes to the workshop. */
    MAJOR,
    /** It cannot be repaired at a price that is worth it: it goes out of service. */
    TOTAL_LOSS;

    /** Whether it can be rented out as it is. */
    public boolean isFitForUse() {
        return this == MINOR || this == MODERATE;
    }
}
