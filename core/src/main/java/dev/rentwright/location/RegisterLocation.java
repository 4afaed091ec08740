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

    /** The new location. Refused with {@code invalid-value} when the code is taken. */
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
            Optional<SupplierId> supplier) {

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
