package dev.rentwright.location;

import dev.rentwright.identity.SupplierId;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A place where rentables are handed out and taken back (LOC-01..05).
 *
 * @param id which one
 * @param code unique, at most 10 characters, upper case
 * @param name as customers see it, at most 100 characters
 * @param type what kind of place
 * @param address where it stands
 * @param position if known
 * @param zone IANA; local dates and times of its rentals are of this zone (domain T2)
 * @param hours when somebody is there
 * @param capacity how many vehicles it may hold, 0 for any number
 * @param pickup whether rentals may begin here
 * @param dropOff whether rentals may end here
 * @param active whether it is in use at all
 * @param supplier whose it is; a shared one has none (LOC-12)
 * @param details what more is known of it
 * @param version for optimistic locking, from 1
 */
public record Location(
        LocationId id,
        String code,
        String name,
        LocationType type,
        Address address,
        Optional<GeoPoint> position,
        ZoneId zone,
        OpeningHours hours,
        int capacity,
        boolean pickup,
        boolean dropOff,
        boolean active,
        Optional<SupplierId> supplier,
        PlaceDetails details,
        long version) {

    public Location {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(details, "details");
        if (!code.matches("[A-Z0-9-]{1,10}")) {
            throw new IllegalArgumentException(
                    "expected a location code of 1 to 10 letters A-Z, digits or hyphens, got '" + code + "'");
        }
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("expected a location name of 1 to 100 characters, got '" + name + "'");
        }
        if (capacity < 0) {
            throw new IllegalArgumentException("expected a capacity of 0 or more, got " + capacity);
        }
    }

    /** One of which no more is known. */
    public Location(
            LocationId id,
            String code,
            String name,
            LocationType type,
            Address address,
            Optional<GeoPoint> position,
            ZoneId zone,
            OpeningHours hours,
            int capacity,
            boolean pickup,
            boolean dropOff,
            boolean active,
            Optional<SupplierId> supplier,
            long version) {
        this(
                id,
                code,
                name,
                type,
                address,
                position,
                zone,
                hours,
                capacity,
                pickup,
                dropOff,
                active,
                supplier,
                PlaceDetails.NONE,
                version);
    }

    /** Its name in the first of these languages that it has one in, else in English, else as it was given (LOC-08). */
    public String nameIn(List<Language> wanted) {
        return details.names().in(wanted, name);
    }

    /** True for what may be offered there: anything at a shared place, its supplier's own at others (LOC-12). */
    public boolean takes(SupplierId owner) {
        return supplier.filter(whose -> !whose.equals(owner)).isEmpty();
    }

    /** The same location at another version, for stores. */
    public Location atVersion(long next) {
        return new Location(
                id, code, name, type, address, position, zone, hours, capacity, pickup, dropOff, active, supplier,
                details, next);
    }
}
