package dev.rentwright.damage;

import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.fleet.BlockId;
import dev.rentwright.money.Money;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

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
 * @param vendor who repairs it, 1 to 100 characters, once it goes to the workshop and if somebody said so
 * @param tookOut whether it is this that took its rentable out of service
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
        Optional<String> vendor,
        boolean tookOut,
        long version) {

    /** One that nobody repairs yet, and that has taken nothing out of service. */
    public DamageReport(
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
        this(
                id,
                rentable,
                booking,
                incident,
                reportedBy,
                reportedAt,
                status,
                costs,
                claimFile,
                block,
                Optional.empty(),
                false,
                version);
    }

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
        if (vendor.filter(name -> name.isBlank() || name.length() > 100).isPresent()) {
            throw new IllegalArgumentException("expected a vendor of 1 to 100 characters, got '" + vendor.get() + "'");
        }
        if (vendor.isPresent() && status != DamageStatus.IN_REPAIR && status != DamageStatus.COMPLETED) {
            throw new IllegalArgumentException("expected a vendor once it is IN_REPAIR, got one at " + status);
        }
    }

    /** Whether its rentable ought to be off the market until it is repaired. */
    public boolean isUnfit() {
        return !incident.severity().isFitForUse() && status != DamageStatus.COMPLETED;
    }

    /** Whether it is so bad that its rentable ought to be out of service. */
    boolean isWreck() {
        return incident.severity() == DamageSeverity.TOTAL_LOSS && status != DamageStatus.COMPLETED;
    }

    /** The same report, with the estimate of its repair, found to be as bad as this. */
    DamageReport assessed(Money estimate, DamageSeverity severity) {
        return changed(next -> {
            next.incident = incident.judged(severity);
            next.status = DamageTransitions.TABLE.next(status, DamageTrigger.ASSESS);
            next.costs = costs.estimatedAt(estimate);
        });
    }

    /** The same report, with what its customer pays. */
    DamageReport approved(Optional<Money> charge) {
        return changed(next -> {
            next.status = DamageTransitions.TABLE.next(status, DamageTrigger.APPROVE);
            next.costs = costs.charging(charge);
        });
    }

    /** The same report, with the days of its repair, and who repairs it. */
    DamageReport inRepair(BlockId days, Optional<String> by) {
        return changed(next -> {
            next.status = DamageTransitions.TABLE.next(status, DamageTrigger.REPAIR);
            next.block = Optional.of(days);
            next.vendor = by;
        });
    }

    /** The same report, done. */
    DamageReport completed(Money cost) {
        return changed(next -> {
            next.status = DamageTransitions.TABLE.next(status, DamageTrigger.COMPLETE);
            next.costs = costs.spending(cost);
        });
    }

    /** The same report of what happened otherwise than was said, or in another rental. */
    DamageReport corrected(Optional<BookingId> in, Incident otherwise) {
        return changed(next -> {
            next.booking = in;
            next.incident = otherwise;
        });
    }

    /** The same report, with what keeps its rentable off the market. */
    DamageReport kept(Optional<BlockId> by) {
        return changed(next -> next.block = by);
    }

    /** The same report, which took its rentable out of service, or does not keep it there any more. */
    DamageReport takingOut(boolean takes) {
        return changed(next -> next.tookOut = takes);
    }

    /** The same report, with another claim file. */
    DamageReport filed(ClaimFile file) {
        return changed(next -> next.claimFile = file);
    }

    /** The same report at another version, for stores. */
    public DamageReport atVersion(long at) {
        return changed(next -> next.version = at);
    }

    private DamageReport changed(Consumer<Builder> change) {
        Builder next = new Builder(this);
        change.accept(next);
        return next.build(this);
    }

    /** What may change about a report. */
    private static final class Builder {

        private Optional<BookingId> booking;
        private Incident incident;
        private DamageStatus status;
        private Costs costs;
        private ClaimFile claimFile;
        private Optional<BlockId> block;
        private Optional<String> vendor;
        private boolean tookOut;
        private long version;

        private Builder(DamageReport was) {
            this.booking = was.booking;
            this.incident = was.incident;
            this.status = was.status;
            this.costs = was.costs;
            this.claimFile = was.claimFile;
            this.block = was.block;
            this.vendor = was.vendor;
            this.tookOut = was.tookOut;
            this.version = was.version;
        }

        private DamageReport build(DamageReport was) {
            return new DamageReport(
                    was.id,
                    was.rentable,
                    booking,
                    incident,
                    was.reportedBy,
                    was.reportedAt,
                    status,
                    costs,
                    claimFile,
                    block,
                    vendor,
                    tookOut,
                    version);
        }
    }
}
