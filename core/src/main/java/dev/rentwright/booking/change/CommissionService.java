package dev.rentwright.booking.change;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.Origin;
import dev.rentwright.booking.desk.Books;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.transition.BookingOperation;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Percentage;
import java.util.Map;
import java.util.Optional;

final class CommissionService implements ChangeCommission {

    private static final String USUAL = "as agreed with its supplier";

    private final Needs needs;
    private final Desk desk;
    private final Books books;

    CommissionService(Needs needs, Desk desk, Books books) {
        this.needs = needs;
        this.desk = desk;
        this.books = books;
    }

    @Override
    public Outcome<Booking> change(Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_OVERRIDE, Actor::actsForAll);
        Optional<Percentage> none = command.rate().filter(rate -> !Origin.isCommission(rate));
        if (none.isPresent()) {
            return Outcome.refused(Desk.invalid("commissionRate", "0 to 100 percent", none.get()));
        }
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file -> Proposals.allowed(file, BookingOperation.CHANGE_COMMISSION))
                        .map(file -> change(file, command.rate())));
    }

    /** What is kept already needs no writing. */
    private Booking change(CaseFile file, Optional<Percentage> rate) {
        Booking booking = file.booking();
        Origin before = booking.origin();
        if (before.commission().equals(rate)) {
            return booking;
        }
        Booking changed = desk.write(
                        file,
                        booking.from(before.commissioned(rate)),
                        BookingEventType.MODIFIED,
                        Map.of(
                                "commissionRate",
                                said(rate),
                                "before",
                                said(before.commission()),
                                BookingEvent.INTERNAL,
                                true))
                .booking();
        books.dealtAnew(changed);
        return changed;
    }

    private static String said(Optional<Percentage> rate) {
        return rate.map(Percentage::toString).orElse(USUAL);
    }
}
