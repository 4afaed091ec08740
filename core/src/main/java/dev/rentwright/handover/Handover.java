package dev.rentwright.handover;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What was seen when a rentable changed hands (AGR-02, AGR-03).
 *
 * @param direction to the customer or back
 * @param at when
 * @param by who recorded it
 * @param odometerKm whole kilometres, for vehicles
 * @param fuel how full the tank was, for vehicles
 * @param notes on its condition, may be empty, at most 2,000 characters
 * @param evidence photos, damage, inventory and meters
 * @param spot where at the place it stood, if somebody said so: a parking spot of it (LOC-10)
 */
public record Handover(
        Direction direction,
        Instant at,
        String by,
        Optional<Long> odometerKm,
        Optional<FuelLevel> fuel,
        String notes,
        Evidence evidence,
        Optional<UUID> spot) {

    /** A handover without photos, damage, inventory or meters. */
    public Handover(
            Direction direction,
            Instant at,
            String by,
            Optional<Long> odometerKm,
            Optional<FuelLevel> fuel,
            String notes) {
        this(direction, at, by, odometerKm, fuel, notes, Evidence.NONE, Optional.empty());
    }

    /** Which way (REC-11). */
    public enum Direction {
        /** To the customer. */
        OUT,
        /** Back from the customer. */
        IN
    }

    /** How far a vehicle went between two handovers, whole kilometres; nothing where nobody reads an odometer. */
    public static long kilometres(Handover out, Handover in) {
        return out.odometerKm()
                .flatMap(before -> in.odometerKm().map(after -> after - before))
                .orElse(0L);
    }

    public Handover {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(fuel, "fuel");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(spot, "spot");
        if (odometerKm.filter(kilometres -> kilometres < 0).isPresent()) {
            throw new IllegalArgumentException("expected an odometer of 0 km or more, got " + odometerKm.get());
        }
        if (notes.length() > 2000) {
            throw new IllegalArgumentException("expected notes of at most 2000 characters, got " + notes.length());
        }
    }
}
