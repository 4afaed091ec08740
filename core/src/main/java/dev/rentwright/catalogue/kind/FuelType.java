package dev.rentwright.catalogue.kind;

/** What a vehicle runs on (CAT-05). */
public enum FuelType {
    GASOLINE,
    DIESEL,
    HYBRID,
    PLUG_IN_HYBRID,
    ELECTRIC
}
