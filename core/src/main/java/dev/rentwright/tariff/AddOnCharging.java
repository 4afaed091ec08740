package dev.rentwright.tariff;

/** What an add-on is charged by (PRC-16, PRC-17, domain P8). */
public enum AddOnCharging {
    PER_BOOKING,
    PER_DAY,
    /** Per adult and child, once. */
    PER_PERSON,
    /** At the return, on the kilometres driven. */
    PER_KM,
    /** At the return, on the miles driven. */
    PER_MILE;

    /** True when it depends on how many come along. */
    public boolean isByPersons() {
        return this == PER_PERSON;
    }

    /** True when it is charged at the return, on the distance driven. */
    public boolean isByDistance() {
        return this == PER_KM || this == PER_MILE;
    }
}
