package dev.rentwright.imports.csv;

import dev.rentwright.catalogue.kind.VehicleRange;
import java.util.Optional;

/** The file's types of vehicle; each becomes a category of its name. */
enum VehicleType {
    CAR("Cars"),
    SUV("SUVs"),
    MINIVAN("Minivans"),
    VAN("Vans"),
    TRUCK("Trucks");

    private final String plural;

    VehicleType(String plural) {
        this.plural = plural;
    }

    /** As customers see the category. */
    String plural() {
        return plural;
    }

    /** The size range, where the type says it. */
    Optional<VehicleRange> range() {
        return this == TRUCK ? Optional.of(VehicleRange.TRUCK) : Optional.empty();
    }
}
