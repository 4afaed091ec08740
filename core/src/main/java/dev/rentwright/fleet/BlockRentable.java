package dev.rentwright.fleet;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.time.RequestedPeriod;
import java.util.Objects;

/** Keeps a rentable off the market for a time: its owner's block, or a maintenance window (AVL-17). */
public interface BlockRentable {

    /**
     * The block, PLANNED, or STARTED when its time has come. Bookings that are only planned in its way are planned elsewhere,
     * with the fewest moves. Refused with {@code not-found}, {@code period.empty}, {@code period.in-past}, {@code
     * asset.illegal-transition} when the rentable cannot be blocked now, and, when something stays in the way, with {@code
     * maintenance.overlaps-booking} or {@code availability.conflict}.
     *
     * <p>Forced, as after a breakdown, bookings that were promised this very rentable are moved too. Where there is no other
     * for some of them the block is WAITING, names them, and has its days when they have been moved (domain A7); a
     * maintenance whose time has come shows on the rentable all the same, so that nobody else is given it.
     */
    Outcome<Blocked> block(Command command);

    /**
     * What is blocked.
     *
     * @param kind OWNER or MAINTENANCE
     * @param period local times where the rentable is
     * @param reason for people
     * @param forced whether bookings have to give way
     */
    record Command(
            Actor actor, RentableId rentable, BlockKind kind, RequestedPeriod period, String reason, boolean forced) {

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(rentable, "rentable");
            if (kind == BlockKind.ELSEWHERE || kind == BlockKind.TURNAROUND) {
                throw new IllegalArgumentException("expected OWNER or MAINTENANCE, got " + kind
                        + ", which is so by a seller's calendar or by what comes back");
            }
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
