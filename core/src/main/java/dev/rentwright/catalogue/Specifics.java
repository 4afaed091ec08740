package dev.rentwright.catalogue;

/** What makes a rentable a car, a room or a home; everything that all kinds share stands on {@link Rentable}. */
public sealed interface Specifics permits Vehicle, Room, PropertyListing {

    /** Which kind these specifics make of a rentable. */
    RentableKind kind();
}
