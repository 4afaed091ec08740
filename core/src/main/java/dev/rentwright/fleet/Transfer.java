package dev.rentwright.fleet;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A vehicle on its way from one place of ours to another (LOC-07). While it is, nobody can have it. Immutable; a move makes
 * the next value.
 *
 * @param id which one, and the reference of its claim
 * @param vehicle which vehicle
 * @param from where it leaves
 * @param to where it goes, another place
 * @param departs when it is to leave
 * @param arrives when it is to be there
 * @param plannedBy who planned it
 * @param status where it stands
 * @param departedAt when it left, once it has
 * @param endedAt when it arrived or was given up, once it has
 * @param version for optimistic locking, from 1
 */
public record Transfer(
        TransferId id,
        RentableId vehicle,
        LocationId from,
        LocationId to,
        Instant departs,
        Instant arrives,
        String plannedBy,
        TransferStatus status,
        Optional<Instant> departedAt,
        Optional<Instant> endedAt,
        long version) {

    public Transfer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(vehicle, "vehicle");
        Objects.requireNonNull(plannedBy, "plannedBy");
        Objects.requireNonNull(departedAt, "departedAt");
        if (from.equals(to)) {
            throw new IllegalArgumentException("expected another place than " + from + ", got " + to);
        }
        if (!departs.isBefore(arrives)) {
            throw new IllegalArgumentException("expected a transfer to arrive after " + departs + ", got " + arrives);
        }
        boolean over = status == TransferStatus.COMPLETED || status == TransferStatus.CANCELLED;
        if (over != endedAt.isPresent()) {
            throw new IllegalArgumentException(
                    "expected a transfer to have ended exactly when it is over, got " + status + endedAt);
        }
        boolean left = status == TransferStatus.IN_TRANSIT || status == TransferStatus.COMPLETED;
        if ((left && departedAt.isEmpty()) || (status == TransferStatus.PLANNED && departedAt.isPresent())) {
            throw new IllegalArgumentException(
                    "expected a transfer to have left exactly when it is under way, got " + status + departedAt);
        }
    }

    /** What its claim is known by. */
    public ClaimReference claimReference() {
        return new ClaimReference(id.value());
    }

    /** True until it has arrived or was given up. */
    public boolean isOpen() {
        return endedAt.isEmpty();
    }

    /** True when nobody started it and it was to have arrived by now: what has not come by then did not come (domain A9). */
    public boolean neverLeft(Instant now) {
        return status == TransferStatus.PLANNED && !arrives.isAfter(now);
    }

    /** The claim that keeps others off while it is under way. */
    Claim claim(ClaimId claim) {
        return new Claim(
                claim,
                vehicle,
                departs,
                arrives,
                ClaimKind.BLOCK,
                claimReference(),
                Optional.empty(),
                Footing.Fixed.along(new Journey(from, to)));
    }

    /** The same transfer after a move, for those who have asked before. */
    Transfer moved(TransferTrigger trigger, Instant at) {
        TransferStatus next = TransferTransitions.TABLE.next(status, trigger);
        boolean leaves = trigger == TransferTrigger.DEPART;
        return new Transfer(
                id,
                vehicle,
                from,
                to,
                departs,
                arrives,
                plannedBy,
                next,
                leaves ? Optional.of(at) : departedAt,
                leaves ? Optional.empty() : Optional.of(at),
                version);
    }

    /** The same transfer at another version, for stores. */
    public Transfer atVersion(long next) {
        return new Transfer(id, vehicle, from, to, departs, arrives, plannedBy, status, departedAt, endedAt, next);
    }
}
