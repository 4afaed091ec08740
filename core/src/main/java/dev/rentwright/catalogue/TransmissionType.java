package dev.rentwright.catalogue;

/** How a vehicle changes gear (CAT-04). */
public enum TransmissionType {
    MANUAL,
    AUTOMATIC,
    CVT
}
