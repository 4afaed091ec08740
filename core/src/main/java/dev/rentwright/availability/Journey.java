package dev.rentwright.availability;

import dev.rentwright.location.LocationId;
import java.util.Objects;

/**
 * From where to where a rental takes its rentable (LOC-06).
 *
 * @param pickup where it begins
 * @param dropOff where it ends, and the rentable stands afterwards
 */
public record Journey(LocationId pickup, LocationId dropOff) {

    public Journey {
        Objects.requireNonNull(pickup, "pickup");
        Objects.requireNonNull(dropOff, "dropOff");
    }

    /** Whether it ends elsewhere than it begins. */
    public boolean isOneWay() {
        return !pickup.equals(dropOff);
    }

    /** True when it begins or ends at a place. */
    public boolean touches(LocationId place) {
        return pickup.equals(place) || dropOff.equals(place);
    }

    /** A rental that comes back to where it began. */
    public static Journey around(LocationId place) {
        return new Journey(place, place);
    }
}
