package dev.rentwright.imports.csv;

import dev.rentwright.host.ExternalReferences.Reference;
import java.util.Locale;

/** The things of the file that become things of ours, and how they are remembered. */
enum Kind {
    VEHICLE,
    OWNER,
    CITY,
    TYPE;

    private static final String SYSTEM = "vehicles.csv";

    Reference reference(String key) {
        return new Reference(SYSTEM, name().toLowerCase(Locale.ROOT), key);
    }
}
