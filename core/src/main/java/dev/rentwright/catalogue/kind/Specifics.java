package dev.rentwright.catalogue.kind;

/** What makes a rentable a car, a room or a home; everything that all kinds share stands on {@code Rentable}. */
public sealed interface Specifics permits Vehicle, Room, PropertyListing {

    /** Which kind these specifics make of a rentable. */
    RentableKind kind();

    /** The same without what is recorded for daily work: what somebody who moderates has to have seen (CAT-30). */
    Specifics asShown();
}
