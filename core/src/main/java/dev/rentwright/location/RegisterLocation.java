package dev.rentwright.location;

import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.time.Zones;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Takes a location into use. */
public interface RegisterLocation {

    /** The new location. Refused with {@code invalid-value} when the code is taken or its parent is unknown, and with {@code
     * not-found} for a supplier that the actor does not act for (DR-20). */
    Outcome<Location> register(Command command);

    /** What a location is; see {@link Location}. */
    record Command(
            Actor actor,
            String code,
            String name,
            LocationType type,
            Address address,
            Optional<GeoPoint> position,
            ZoneId zone,
            OpeningHours hours,
            int capacity,
            Optional<SupplierId> supplier,
            PlaceDetails details) {

        /** A place of which no more is known. */
        public Command(
                Actor actor,
                String code,
                String name,
                LocationType type,
                Address address,
                Optional<GeoPoint> position,
                ZoneId zone,
                OpeningHours hours,
                int capacity,
                Optional<SupplierId> supplier) {
            this(actor, code, name, type, address, position, zone, hours, capacity, supplier, PlaceDetails.NONE);
        }

        /** A shared place in a city, always open, for any number of vehicles. */
        public static Command of(Actor actor, String code, String city, String country, String zone) {
            return new Command(
                    actor,
                    code.toUpperCase(Locale.ROOT),
                    city,
                    LocationType.DOWNTOWN,
                    Address.city(city, country),
                    Optional.empty(),
                    Zones.of(zone),
                    OpeningHours.ALWAYS,
                    0,
                    Optional.empty());
        }
    }
}
