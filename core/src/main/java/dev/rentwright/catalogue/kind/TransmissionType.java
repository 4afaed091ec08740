package dev.rentwright.catalogue.kind;

/** How a vehicle changes gear (CAT-04). */
public enum TransmissionType {
    MANUAL,
    AUTOMATIC,
    CVT
}
