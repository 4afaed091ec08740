package dev.rentwright.persistence.jpa.booking;

import dev.rentwright.handover.DamageRemark;
import dev.rentwright.handover.Evidence;
import dev.rentwright.handover.FuelLevel;
import dev.rentwright.handover.Handover;
import dev.rentwright.handover.MeterReading;
import dev.rentwright.handover.Photo;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.json.Json;
import java.util.Optional;
import java.util.UUID;

/** Between a handover and its row. */
final class HandoverMapper {

    private HandoverMapper() {}

    static HandoverRow row(UUID booking, Handover handover) {
        HandoverRow row = new HandoverRow();
        row.bookingId = booking;
        row.direction = Codes.of(handover.direction());
        row.recordedAt = handover.at();
        row.recordedBy = handover.by();
        row.odometerKm = handover.odometerKm().orElse(null);
        row.fuelLevel = handover.fuel().map(FuelLevel::value).orElse(null);
        row.notes = handover.notes();
        row.photos = Json.write(handover.evidence().photos());
        row.damage = Json.write(handover.evidence().damage());
        row.inventory = handover.evidence().inventory();
        row.meters = Json.write(handover.evidence().meters());
        row.spotId = handover.spot().orElse(null);
        return row;
    }

    static Handover handover(HandoverRow row) {
        return new Handover(
                Codes.read(Handover.Direction.class, row.direction),
                row.recordedAt,
                row.recordedBy,
                Optional.ofNullable(row.odometerKm),
                Optional.ofNullable(row.fuelLevel).map(FuelLevel::new),
                row.notes,
                new Evidence(
                        Json.readList(row.photos, Photo.class),
                        Json.readList(row.damage, DamageRemark.class),
                        row.inventory,
                        Json.readList(row.meters, MeterReading.class)),
                Optional.ofNullable(row.spotId));
    }
}
