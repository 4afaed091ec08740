package dev.rentwright.location;

import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Objects;
import java.util.Optional;

/** Changes a location; what is left out stays. */
public interface ReviseLocation {

    /**
     * The location at the next version. Refused with {@code not-found} (also for a place that is shared or of another
     * supplier, where the actor works for one), {@code stale-version}, and {@code invalid-value} for a
     * parent that is unknown or part of the location (LOC-11), or that is another supplier's.
     */
    Outcome<Location> revise(Command command);

    /** The parts to replace, and the version that the caller read. */
    record Command(Actor actor, LocationId location, long expectedVersion, Changes changes) {

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(changes, "changes");
        }
    }

    /**
     * What is to be replaced; whatever is empty stays. Its zone stays always: the local times of what was booked are of it.
     *
     * @param pickup whether rentals may begin there
     * @param dropOff whether rentals may end there
     * @param active whether it is in use at all
     */
    record Changes(
            Optional<String> name,
            Optional<OpeningHours> hours,
            Optional<Integer> capacity,
            Optional<Boolean> pickup,
            Optional<Boolean> dropOff,
            Optional<Boolean> active,
            Optional<PlaceDetails> details,
            Optional<LocationType> type,
            Optional<Address> address,
            Optional<GeoPoint> position) {

        /** It stays where it is. */
        public Changes(
                Optional<String> name,
                Optional<OpeningHours> hours,
                Optional<Integer> capacity,
                Optional<Boolean> pickup,
                Optional<Boolean> dropOff,
                Optional<Boolean> active,
                Optional<PlaceDetails> details) {
            this(
                    name,
                    hours,
                    capacity,
                    pickup,
                    dropOff,
                    active,
                    details,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        Location applied(Location was) {
            return new Location(
                    was.id(),
                    was.code(),
                    name.orElse(was.name()),
                    type.orElse(was.type()),
                    address.orElse(was.address()),
                    position.or(was::position),
                    was.zone(),
                    hours.orElse(was.hours()),
                    capacity.orElse(was.capacity()),
                    pickup.orElse(was.pickup()),
                    dropOff.orElse(was.dropOff()),
                    active.orElse(was.active()),
                    was.supplier(),
                    details.orElse(was.details()),
                    was.version());
        }
    }
}
