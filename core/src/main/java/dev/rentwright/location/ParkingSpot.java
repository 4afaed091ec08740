package dev.rentwright.location;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Where at a location a vehicle stands (LOC-10).
 *
 * @param id which one; a vehicle and a handover may name it
 * @param name as staff say it, 1 to 100 characters
 * @param position if known
 * @param names in other languages
 */
public record ParkingSpot(UUID id, String name, Optional<GeoPoint> position, LocalisedName names) {

    public ParkingSpot {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(names, "names");
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("expected a spot's name of 1 to 100 characters, got '" + name + "'");
        }
    }

    /** Its name in the first of these languages that it has one in, else in English, else as staff say it (LOC-08). */
    public String nameIn(List<Language> wanted) {
        return names.in(wanted, name);
    }
}
