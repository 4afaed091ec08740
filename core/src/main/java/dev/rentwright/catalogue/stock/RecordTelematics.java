package dev.rentwright.catalogue.stock;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.location.GeoPoint;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Takes what the device of a vehicle tells: its odometer and its position (CAT-38). */
public interface RecordTelematics {

    /**
     * The vehicle, at the version that it had: what it tells is no change of what it is. Refused with {@code not-found} for a device that no vehicle has and {@code
     * odometer.decreasing} for fewer kilometres than are known (CAT-07), unless the message is from before the vehicle was last
     * seen: then it says nothing new.
     */
    Outcome<Rentable> record(Command command);

    /**
     * What a device told.
     *
     * @param device its number
     * @param odometerKm whole kilometres, if told
     * @param position if told
     * @param at when it was so
     */
    record Command(Actor actor, String device, Optional<Long> odometerKm, Optional<GeoPoint> position, Instant at) {

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(device, "device");
            Objects.requireNonNull(odometerKm, "odometerKm");
            Objects.requireNonNull(position, "position");
            Objects.requireNonNull(at, "at");
        }
    }
}
