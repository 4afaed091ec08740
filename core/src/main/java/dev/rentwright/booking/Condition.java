package dev.rentwright.booking;

import dev.rentwright.handover.Evidence;
import dev.rentwright.handover.FuelLevel;
import dev.rentwright.handover.Handover;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What was seen of the rentable as it changed hands.
 *
 * @param odometerKm whole kilometres, for vehicles
 * @param fuel how full the tank was, for vehicles
 * @param notes may be empty
 * @param evidence photos, damage, inventory and meters
 * @param spot where at the place it stands (LOC-10)
 */
public record Condition(
        Optional<Long> odometerKm, Optional<FuelLevel> fuel, String notes, Evidence evidence, Optional<UUID> spot) {

    /** What was seen, without a spot. */
    public Condition(Optional<Long> odometerKm, Optional<FuelLevel> fuel, String notes, Evidence evidence) {
        this(odometerKm, fuel, notes, evidence, Optional.empty());
    }

    /** What was seen, without photos, damage, inventory or meters. */
    public Condition(Optional<Long> odometerKm, Optional<FuelLevel> fuel, String notes) {
        this(odometerKm, fuel, notes, Evidence.NONE, Optional.empty());
    }

    public Condition {
        Objects.requireNonNull(odometerKm, "odometerKm");
        Objects.requireNonNull(fuel, "fuel");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(spot, "spot");
    }

    /** Odometer and fuel of a vehicle, with nothing to note. */
    public static Condition of(long odometerKm, String fuelLevel) {
        return new Condition(Optional.of(odometerKm), Optional.of(FuelLevel.of(fuelLevel)), "");
    }

    /** The same at a parking spot. */
    public Condition at(UUID parkingSpot) {
        return new Condition(odometerKm, fuel, notes, evidence, Optional.of(parkingSpot));
    }

    public Handover handover(Handover.Direction direction, Instant at, String by) {
        return new Handover(direction, at, by, odometerKm, fuel, notes, evidence, spot);
    }
}
