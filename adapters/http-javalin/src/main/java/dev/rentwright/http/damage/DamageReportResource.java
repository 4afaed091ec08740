package dev.rentwright.http.damage;

import dev.rentwright.booking.BookingId;
import dev.rentwright.damage.DamageReport;
import dev.rentwright.damage.DamageSeverity;
import dev.rentwright.damage.DamageStatus;
import dev.rentwright.fleet.BlockId;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Says("That a rentable is damaged, and what is done about it.")
record DamageReportResource(
        UUID id,
        UUID rentableId,
        @Says("In whose rental it happened.") Optional<UUID> bookingId,
        Instant incidentAt,
        @Says("Of damage.") String damageType,
        DamageSeverity severity,
        String description,
        String reportedBy,
        Instant reportedAt,
        DamageStatus status,
        Optional<MoneyBody> estimatedRepairCost,
        @Says("What the customer was charged.") Optional<MoneyBody> charge,
        Optional<MoneyBody> actualRepairCost,
        Optional<String> insuranceClaimNumber,
        List<DamagePhotoBody> photos,

        @Says("The block that keeps it in the workshop: because it cannot be used, or for the repair.")
        Optional<UUID> blockId,

        @Says("Who repairs it.") Optional<String> vendor,

        long version) {

    static DamageReportResource of(DamageReport report) {
        return new DamageReportResource(
                report.id().value(),
                report.rentable().value(),
                report.booking().map(BookingId::value),
                report.incident().at(),
                report.incident().type(),
                report.incident().severity(),
                report.incident().description(),
                report.reportedBy(),
                report.reportedAt(),
                report.status(),
                report.costs().estimated().map(MoneyBody::of),
                report.costs().charged().map(MoneyBody::of),
                report.costs().actual().map(MoneyBody::of),
                report.claimFile().number(),
                report.claimFile().photos().stream().map(DamagePhotoBody::of).toList(),
                report.block().map(BlockId::value),
                report.vendor(),
                report.version());
    }
}
