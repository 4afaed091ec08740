package dev.rentwright.damage;

import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.fleet.BlockId;
import dev.rentwright.money.Money;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * That a rentable is damaged, and what is done about it (MNT-07). Immutable; a move makes the next value.
 *
 * @param id which one
 * @param rentable what is damaged
 * @param booking in whose rental it happened, if in one
 * @param incident what happened
 * @param reportedBy who saw it
 * @param reportedAt when they said so
 * @param status where it stands
 * @param costs what it comes to
 * @param claimFile what an insurance is shown
 * @param block what keeps it in the workshop: because it cannot be used, or for the repair
 * @param version for optimistic locking, from 1
 */
public record DamageReport(
        DamageReportId id,
        RentableId rentable,
        Optional<BookingId> booking,
        Incident incident,
        String reportedBy,
        Instant reportedAt,
        DamageStatus status,
        Costs costs,
        ClaimFile claimFile,
        Optional<BlockId> block,
        long version) {

    public DamageReport {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(rentable, "rentable");
        Objects.requireNonNull(reportedAt, "reportedAt");
        Objects.requireNonNull(claimFile, "claimFile");
        if (reportedBy.isBlank() || reportedBy.length() > 100) {
            throw new IllegalArgumentException("expected a reporter of 1 to 100 characters, got '" + reportedBy + "'");
        }
        if (incident.at().isAfter(reportedAt)) {
            throw new IllegalArgumentException("expected that it happened by " + reportedAt + ", got " + incident.at());
        }
        if ((status == DamageStatus.REPORTED) == costs.estimated().isPresent()) {
            throw new IllegalArgumentException(
                    "expected an estimate exactly once it is ASSESSED, got " + status + " at " + costs.estimated());
        }
        if (costs.charged().isPresent() && (status.isUndecided() || booking.isEmpty())) {
            throw new IllegalArgumentException(
                    "expected a charge of a booking once it is APPROVED, got " + status + " of " + booking);
        }
        if ((status == DamageStatus.COMPLETED) != costs.actual().isPresent()) {
            throw new IllegalArgumentException(
                    "expected its cost exactly when it is COMPLETED, got " + status + " at " + costs.actual());
        }
        if (status == DamageStatus.IN_REPAIR && block.isEmpty()) {
            throw new IllegalArgumentException("expected days for a repair, got none");
        }
    }

    /** Whether it ought to be kept off the market already, and nothing does. */
    public boolean isToBeKept() {
        return !incident.severity().isFitForUse() && block.isEmpty() && status != DamageStatus.COMPLETED;
    }

    /** The same report, with the estimate of its repair, found to be as bad as this. */
    DamageReport assessed(Money estimate, DamageSeverity severity) {
        return new DamageReport(
                id,
                rentable,
                booking,
                incident.judged(severity),
                reportedBy,
                reportedAt,
                DamageTransitions.TABLE.next(status, DamageTrigger.ASSESS),
                costs.estimatedAt(estimate),
                claimFile,
                block,
                version);
    }

    /** The same report, with what its customer pays. */
    DamageReport approved(Optional<Money> charge) {
        return moved(DamageTrigger.APPROVE, costs.charging(charge), block);
    }

    /** The same report, with the days of its repair. */
    DamageReport inRepair(BlockId days) {
        return moved(DamageTrigger.REPAIR, costs, Optional.of(days));
    }

    /** The same report, done. */
    DamageReport completed(Money cost) {
        return moved(DamageTrigger.COMPLETE, costs.spending(cost), block);
    }

    /** The same report, with what keeps its rentable off the market. */
    DamageReport kept(Optional<BlockId> by) {
        return new DamageReport(
                id, rentable, booking, incident, reportedBy, reportedAt, status, costs, claimFile, by, version);
    }

    /** The same report, with another claim file. */
    DamageReport filed(ClaimFile file) {
        return new DamageReport(
                id, rentable, booking, incident, reportedBy, reportedAt, status, costs, file, block, version);
    }

    /** The same report at another version, for stores. */
    public DamageReport atVersion(long next) {
        return new DamageReport(
                id, rentable, booking, incident, reportedBy, reportedAt, status, costs, claimFile, block, next);
    }

    private DamageReport moved(DamageTrigger trigger, Costs nextCosts, Optional<BlockId> nextBlock) {
        return new DamageReport(
                id,
                rentable,
                booking,
                incident,
                reportedBy,
                reportedAt,
                DamageTransitions.TABLE.next(status, trigger),
                nextCosts,
                claimFile,
                nextBlock,
                version);
    }
}
