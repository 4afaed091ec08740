package dev.rentwright.fleet;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.location.LocationId;
import dev.rentwright.time.RequestedPeriod;
import java.util.Objects;
import java.util.Optional;

/** Plans to bring a vehicle from one place to another (LOC-07). */
public interface PlanTransfer {

    /**
     * The transfer, with the time on the road claimed. Refused with {@code not-found}, {@code invalid-value} for what is no
     * vehicle, for a target where it stands already, that is out of use or that is another supplier's (LOC-12), {@code
     * period.empty}, {@code period.in-past},
     * {@code location.over-capacity} when the target is full on arrival (LOC-04), {@code availability.conflict}, and {@code
     * location.no-stock} where what is planned on it needs it where it is and no other will do.
     */
    Outcome<Transfer> plan(Command command);

    /**
     * What is to be brought where.
     *
     * @param from where it will be then; where it is now when left out
     * @param time departure, local there, and arrival, local at the target
     */
    record Command(Actor actor, RentableId vehicle, Optional<LocationId> from, LocationId to, RequestedPeriod time) {

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(vehicle, "vehicle");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(time, "time");
        }
    }
}
