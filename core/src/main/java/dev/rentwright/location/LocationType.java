package dev.rentwright.location;

/** What kind of place it is (LOC-01). */
public enum LocationType {
    AIRPORT,
    DOWNTOWN,
    HOTEL,
    MALL,
    RESIDENTIAL
}
