package dev.rentwright.booking.view;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.Bookings;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.EscrowDesk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.desk.PaperDesk;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.document.DocumentsRequirement;
import dev.rentwright.document.DocumentsStatus;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.ledger.Entry;
import dev.rentwright.payment.Payment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

final class ViewBookingService implements ViewBooking {

    private final Needs needs;
    private final PaperDesk papers;
    private final Desk desk;
    private final EscrowDesk escrow;

    ViewBookingService(Needs needs, Desk desk, EscrowDesk escrow) {
        this.needs = needs;
        this.papers = new PaperDesk(needs);
        this.desk = desk;
        this.escrow = escrow;
    }

    @Override
    public Optional<BookingView> view(Actor actor, BookingId id) {
        needs.access().require(actor, Permission.BOOKING_READ);
        Eyes eyes = Eyes.of(actor, needs.access());
        return needs.unitOfWork()
                .run(() -> needs.bookings()
                        .byId(id)
                        .filter(booking -> booking.isKnownTo(actor))
                        .map(booking -> view(eyes, booking)));
    }

    @Override
    public Page<Booking> list(Actor actor, Bookings.Filter filter, Page.Request page) {
        needs.access().require(actor, Permission.BOOKING_READ);
        Eyes eyes = Eyes.of(actor, needs.access());
        return eyes.narrowed(filter)
                .map(seen -> needs.unitOfWork().run(() -> needs.bookings().list(seen, page)))
                .map(found -> found.map(eyes::shown))
                .orElseGet(() -> new Page<>(List.of(), page, 0));
    }

    @Override
    public List<BookingEvent> events(Actor actor, BookingId id) {
        needs.access().require(actor, Permission.BOOKING_READ);
        Eyes eyes = Eyes.of(actor, needs.access());
        return needs
                .unitOfWork()
                .run(() -> needs.bookings()
                        .byId(id)
                        .filter(booking -> booking.isKnownTo(actor))
                        .map(booking -> needs.bookings().events(id))
                        .orElse(List.of()))
                .stream()
                .filter(eyes::see)
                .toList();
    }

    @Override
    public Optional<List<Entry>> entries(Actor actor, BookingId id) {
        needs.access().require(actor, Permission.BOOKING_READ, who -> who.kind() != Actor.Kind.CUSTOMER);
        return needs.unitOfWork()
                .run(() -> needs.bookings()
                        .byId(id)
                        .filter(booking -> booking.isKnownTo(actor))
                        .map(booking -> needs.ledger().of(booking.payable())));
    }

    private BookingView view(Eyes eyes, Booking booking) {
        List<Payment> payments = needs.payments().of(booking.payable());
        BookingAccount account = BookingAccount.of(booking, payments);
        LocalDate today = desk.now().atZone(booking.period().zone()).toLocalDate();
        return new BookingView(
                eyes.shown(booking),
                account,
                account.status(today),
                escrow.status(booking, account),
                payments,
                isAvailable(eyes.actor(), booking),
                account.dueBy(today).min(account.balance()).max(booking.zero()),
                account.nextDue(today)
                        .min(account.balance())
                        .minus(account.rentalAuthorized())
                        .max(booking.zero()),
                BookingTransitions.allowedFrom(booking.status()),
                documents(booking));
    }

    private DocumentsStatus documents(Booking booking) {
        DocumentsRequirement required = needs.rentables()
                .byId(booking.rentable().orElseGet(() -> desk.rentable(booking)))
                .map(rentable -> needs.policies()
                        .inForce(rentable, booking.mode())
                        .documents()
                        .requesting(booking.arrangements().requested())
                        .whole())
                .orElse(DocumentsRequirement.NONE);
        return papers.documents(booking, required).status(required);
    }

    /** Asked of requests only: whoever holds something has it. */
    private boolean isAvailable(Actor actor, Booking booking) {
        boolean holds = booking.status() != BookingStatus.PENDING
                || needs.claims()
                        .of(booking.claimReference())
                        .filter(claim -> claim.blocksAt(desk.now()))
                        .isPresent();
        return holds || desk.file(actor, booking).facts().inTheWay().isEmpty();
    }
}
