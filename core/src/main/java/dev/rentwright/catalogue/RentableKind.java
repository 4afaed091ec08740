package dev.rentwright.catalogue;

/** The three kinds of rentable (glossary). */
public enum RentableKind {
    VEHICLE,
    ROOM,
    PROPERTY
}
