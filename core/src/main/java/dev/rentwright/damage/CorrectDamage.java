package dev.rentwright.damage;

import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Objects;
import java.util.Optional;

/** Corrects what was reported of damage, while it is open who pays for it (MNT-07). */
public interface CorrectDamage {

    /**
     * The report as it is now, where it stood; what keeps its rentable follows how bad it is. Refused with {@code not-found},
     * {@code stale-version}, {@code damage.illegal-transition} once somebody has approved it, and with {@code invalid-value} for
     * another rentable, for what would have happened later than it was reported, and where the booking never had that rentable;
     * with all that is wrong at once.
     *
     * @throws dev.rentwright.identity.Forbidden for customers
     */
    Outcome<DamageReport> correct(Command command);

    /**
     * Which report, the version that the caller read, and all that was reported, as it is to be.
     *
     * @param rentable what is damaged; where it is left out, what was reported
     * @param booking in whose rental, if in one
     */
    record Command(
            Actor actor,
            DamageReportId report,
            long expectedVersion,
            Optional<RentableId> rentable,
            Optional<BookingId> booking,
            Incident incident,
            ClaimFile claimFile) {

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(rentable, "rentable");
            Objects.requireNonNull(booking, "booking");
            Objects.requireNonNull(incident, "incident");
            Objects.requireNonNull(claimFile, "claimFile");
        }
    }
}
