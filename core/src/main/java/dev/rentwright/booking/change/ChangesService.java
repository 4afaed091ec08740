package dev.rentwright.booking.change;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.transition.BookingOperation;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.quote.Amendment;
import java.util.function.Function;

/** Modifying and extending, each with its preview: what is told before is what is done after. */
final class ChangesService implements ModifyBooking, ExtendBooking {

    private final Needs needs;
    private final Desk desk;
    private final Proposals proposals;
    private final Amending amending;

    ChangesService(Needs needs, Desk desk, Proposals proposals, Amending amending) {
        this.needs = needs;
        this.desk = desk;
        this.proposals = proposals;
        this.amending = amending;
    }

    @Override
    public Outcome<Booking> modify(ModifyBooking.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_UPDATE);
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file -> proposals.modification(file, BookingOperation.MODIFY, command.wished()))
                        .then(proposal -> amending.carryOut(proposal, BookingEventType.MODIFIED))
                        .map(CaseFile::booking));
    }

    @Override
    public Outcome<Booking> extend(ExtendBooking.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_EXTEND);
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file -> proposals.extension(file, command.until()))
                        .then(proposal -> amending.carryOut(proposal, BookingEventType.EXTENDED))
                        .map(CaseFile::booking));
    }

    Outcome<ChangePreview> previewModification(Actor actor, BookingId id, Amendment wished) {
        return look(actor, id, file -> proposals.modification(file, BookingOperation.MODIFY, wished));
    }

    Outcome<ChangePreview> previewExtension(Actor actor, BookingId id, Until until) {
        return look(actor, id, file -> proposals.extension(file, until));
    }

    private Outcome<ChangePreview> look(Actor actor, BookingId id, Function<CaseFile, Outcome<Proposal>> change) {
        needs.access().require(actor, Permission.BOOKING_READ);
        return needs.unitOfWork()
                .run(() -> needs.bookings()
                        .byId(id)
                        .map(booking -> change.apply(desk.file(actor, booking)).then(amending::look))
                        .orElseGet(() -> Outcome.refused(Desk.unknown(id))));
    }
}
