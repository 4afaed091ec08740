package dev.rentwright.booking;

import dev.rentwright.document.DocumentsRequirement;
import dev.rentwright.document.DocumentsStatus;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.payment.Payment;
import java.util.List;
import java.util.Optional;

final class ViewBookingService implements ViewBooking {

    private final Needs needs;
    private final PaperDesk papers;
    private final Desk desk;

    ViewBookingService(Needs needs, Desk desk) {
        this.needs = needs;
        this.papers = new PaperDesk(needs);
        this.desk = desk;
    }

    @Override
    public Optional<BookingView> view(Actor actor, BookingId id) {
        needs.access().require(actor, Permission.BOOKING_READ);
        return needs.unitOfWork().run(() -> needs.bookings().byId(id).map(this::view));
    }

    @Override
    public Page<Booking> list(Actor actor, Bookings.Filter filter, Page.Request page) {
        needs.access().require(actor, Permission.BOOKING_READ);
        return needs.unitOfWork().run(() -> needs.bookings().list(filter, page));
    }

    @Override
    public List<BookingEvent> events(Actor actor, BookingId booking) {
        needs.access().require(actor, Permission.BOOKING_READ);
        return needs.unitOfWork().run(() -> needs.bookings().events(booking));
    }

    private BookingView view(Booking booking) {
        List<Payment> payments = needs.payments().of(booking.payable());
        return new BookingView(
                booking,
                BookingAccount.of(booking, payments),
                payments,
                BookingTransitions.allowedFrom(booking.status()),
                documents(booking));
    }

    private DocumentsStatus documents(Booking booking) {
        DocumentsRequirement required = needs.rentables()
                .byId(booking.rentable().orElseGet(() -> desk.rentable(booking)))
                .map(rentable -> needs.policies().of(rentable).documents().whole())
                .orElse(DocumentsRequirement.NONE);
        return papers.documents(booking, required).status(required);
    }
}
