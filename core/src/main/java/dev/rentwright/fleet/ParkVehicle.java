package dev.rentwright.fleet;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Says on which parking spot of its place a vehicle stands, or that nobody knows (LOC-10). */
public interface ParkVehicle {

    /**
     * The vehicle on its spot, until it leaves or is parked elsewhere. Refused with {@code not-found}, {@code stale-version},
     * {@code invalid-value} for what is no vehicle and for a spot that is none of the place where it stands, and {@code
     * asset.not-ready} while it is out.
     */
    Outcome<Rentable> park(Command command);

    /** Which vehicle, the version that the caller read if it matters, and on which spot; none to forget it. */
    record Command(Actor actor, RentableId vehicle, Optional<Long> expectedVersion, Optional<UUID> spot) {

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(vehicle, "vehicle");
            Objects.requireNonNull(expectedVersion, "expectedVersion");
            Objects.requireNonNull(spot, "spot");
        }
    }
}
