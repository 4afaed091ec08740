package dev.rentwright.catalogue.kind;

/** Size range of a vehicle (CAT-09). */
public enum VehicleRange {
    MINI,
    MIDI,
    MAXI,
    SCOOTER,
    BUS,
    TRUCK,
    CARAVAN
}
