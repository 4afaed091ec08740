package dev.rentwright.http.booking;

import dev.rentwright.handover.FuelLevel;
import dev.rentwright.handover.Handover;
import dev.rentwright.http.wire.Says;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Says("What was seen when the rentable changed hands.")
record HandoverResource(
        @Says("Out is to the customer.") Handover.Direction direction,
        Instant at,
        String by,
        Optional<Long> odometerKm,
        Optional<BigDecimal> fuelLevel,
        String notes,
        @Says("In the order in which they were taken.") List<PhotoBody> photos,
        List<DamageBody> damage,
        @Says("What is there, of rooms and homes.") String inventory,
        @Says("Of rooms and homes.") List<MeterBody> meters,
        @Says("The parking spot that it stood on.") Optional<UUID> spotId,

        @Says("Whether the rental was undone afterwards: it was seen, and counts for nothing any more.")
        boolean undone) {

    static HandoverResource of(Handover handover) {
        return new HandoverResource(
                handover.direction(),
                handover.at(),
                handover.by(),
                handover.odometerKm(),
                handover.fuel().map(FuelLevel::value),
                handover.notes(),
                handover.evidence().photos().stream().map(PhotoBody::of).toList(),
                handover.evidence().damage().stream().map(DamageBody::of).toList(),
                handover.evidence().inventory(),
                handover.evidence().meters().stream().map(MeterBody::of).toList(),
                handover.spot(),
                false);
    }

    /** The same, of a rental that was undone. */
    HandoverResource asUndone() {
        return new HandoverResource(
                direction, at, by, odometerKm, fuelLevel, notes, photos, damage, inventory, meters, spotId, true);
    }
}
