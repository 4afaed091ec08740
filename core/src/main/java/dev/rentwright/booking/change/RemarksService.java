package dev.rentwright.booking.change;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.Remarks;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.transition.BookingOperation;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import java.util.Map;
import java.util.Optional;

/** What customers ask for and staff note, as long as a booking lives (BKG-11). */
final class RemarksService implements WriteSpecialRequests, WriteInternalNotes {

    private final Needs needs;
    private final Desk desk;

    RemarksService(Needs needs, Desk desk) {
        this.needs = needs;
        this.desk = desk;
    }

    @Override
    public Outcome<Booking> write(WriteSpecialRequests.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_UPDATE);
        if (command.requests().length() > Remarks.LONGEST_REQUESTS) {
            return tooLong("specialRequests", Remarks.LONGEST_REQUESTS, command.requests());
        }
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file -> Proposals.allowed(file, BookingOperation.REMARK))
                        .map(file -> keep(
                                file,
                                file.booking().remarks().withRequests(Optional.of(command.requests())),
                                Map.of("specialRequests", command.requests()))));
    }

    @Override
    public Outcome<Booking> write(WriteInternalNotes.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_UPDATE_INTERNAL);
        if (command.actor().kind() == Actor.Kind.CUSTOMER) {
            return Outcome.refused(Desk.invalid("internalNotes", "none, of a customer", "some"));
        }
        if (command.notes().length() > Remarks.LONGEST_NOTES) {
            return tooLong("internalNotes", Remarks.LONGEST_NOTES, command.notes());
        }
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file -> Proposals.allowed(file, BookingOperation.REMARK))
                        .map(file -> keep(
                                file,
                                file.booking().remarks().withNotes(Optional.of(command.notes())),
                                Map.of("changed", "internalNotes", BookingEvent.INTERNAL, true))));
    }

    /** What stands there already needs no writing. */
    private Booking keep(CaseFile file, Remarks said, Map<String, Object> data) {
        Booking booking = file.booking();
        return said.equals(booking.remarks())
                ? booking
                : desk.write(file, booking.remarked(said), BookingEventType.MODIFIED, data)
                        .booking();
    }

    private static Outcome<Booking> tooLong(String field, int longest, String text) {
        return Outcome.refused(
                Desk.invalid(field, "at most " + longest + " characters", text.length() + " characters"));
    }
}
