package dev.rentwright.imports.csv;

import dev.rentwright.location.GeoPoint;
import java.time.ZoneId;
import java.util.Optional;

/** Which time zone counts at a position. */
@FunctionalInterface
interface ZoneMap {

    /** Empty out at sea. */
    Optional<ZoneId> at(GeoPoint position);
}
