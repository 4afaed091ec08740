package dev.rentwright.catalogue.kind;

/** The three kinds of rentable (glossary). */
public enum RentableKind {
    VEHICLE,
    ROOM,
    PROPERTY
}
