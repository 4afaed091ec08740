package dev.rentwright.takeover;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.host.ExternalReferences.Reference;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.CommandRefused;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.UUID;

final class TakeOverBookingService implements TakeOverBooking {

    private static final String BOOKING = "booking";

    private final TakeoverNeeds needs;

    TakeOverBookingService(TakeoverNeeds needs) {
        this.needs = needs;
    }

    /** A refusal of any step, thrown, undoes those before it. */
    @Override
    public Outcome<TakenOver> takeOver(Command command) {
        needs.bookings()
                .access()
                .require(command.actor(), Permission.BOOKING_IMPORT, actor -> actor.kind() != Actor.Kind.CUSTOMER);
        try {
            return Outcome.granted(needs.bookings().unitOfWork().run(() -> taken(command)));
        } catch (CommandRefused refused) {
            return Outcome.refused(refused.refusals());
        }
    }

    private TakenOver taken(Command command) {
        SourceRecord.Source source = command.record().source();
        Reference reference = new Reference(source.system(), BOOKING, source.key());
        needs.references().lock(reference);
        return needs.references()
                .find(reference)
                .map(ours -> new TakenOver(known(command, ours), true))
                .orElseGet(() -> {
                    Booking booking = new TakingOver(needs, command).done();
                    needs.references().record(reference, booking.id().value());
                    return new TakenOver(booking, false);
                });
    }

    /** What was taken over for another supplier must not be known of (DR-20). */
    private Booking known(Command command, UUID ours) {
        return needs.bookings()
                .bookings()
                .byId(new BookingId(ours))
                .filter(booking -> booking.isKnownTo(command.actor()))
                .map(Outcome::granted)
                .orElseGet(() -> Outcome.refused(
                        Refusal.of(RefusalCode.NOT_FOUND).with("kind", BOOKING).with("pointer", "/key")))
                .orThrow();
    }
}
