package dev.rentwright.imports.csv;

import dev.rentwright.location.GeoPoint;
import dev.rentwright.time.Zones;
import java.time.ZoneId;
import java.util.Optional;
import net.iakovlev.timeshape.TimeZoneEngine;

/** The boundaries of the zones in and around the United States; loading them takes seconds, looking a zone up does not. */
final class BoundaryZoneMap implements ZoneMap {

    private final TimeZoneEngine boundaries;

    BoundaryZoneMap() {
        this.boundaries = TimeZoneEngine.initialize(
                UnitedStates.SOUTH, UnitedStates.WEST, UnitedStates.NORTH, UnitedStates.EAST, true);
    }

    @Override
    public Optional<ZoneId> at(GeoPoint position) {
        return boundaries
                .query(position.latitude().doubleValue(), position.longitude().doubleValue())
                .map(zone -> Zones.of(zone.getId()));
    }
}
