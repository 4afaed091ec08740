package dev.rentwright.damage;

import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Objects;
import java.util.Optional;

/** Says that something is damaged: at a handover, or whenever it is seen (MNT-07). */
public interface ReportDamage {

    /**
     * The report, REPORTED. What cannot be used like that is kept off the market at once, and a total loss goes out of service
     * (MNT-08); what is with a customer, as soon as it is back. Refused with {@code not-found}, and with {@code invalid-value}
     * when it would happen later than now, or the booking never had that rentable.
     *
     * @throws dev.rentwright.identity.Forbidden for customers
     */
    Outcome<DamageReport> report(Command command);

    /**
     * What is damaged.
     *
     * @param rentable which one; where it is left out, the one that the booking has
     * @param booking in whose rental, if in one; one of the two is needed
     */
    record Command(
            Actor actor,
            Optional<RentableId> rentable,
            Optional<BookingId> booking,
            Incident incident,
            ClaimFile claimFile) {

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(incident, "incident");
            Objects.requireNonNull(claimFile, "claimFile");
            if (rentable.isEmpty() && booking.isEmpty()) {
                throw new IllegalArgumentException("expected a rentable or a booking, got neither");
            }
        }
    }
}
