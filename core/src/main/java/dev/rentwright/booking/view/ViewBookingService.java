package dev.rentwright.booking.view;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.Bookings;
import dev.rentwright.booking.Dossier;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.EscrowDesk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.document.Document;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.document.DocumentsFile;
import dev.rentwright.document.DocumentsRequirement;
import dev.rentwright.document.DocumentsStatus;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.ledger.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

final class ViewBookingService implements ViewBooking {

    private final Needs needs;
    private final Desk desk;
    private final EscrowDesk escrow;

    ViewBookingService(Needs needs, Desk desk, EscrowDesk escrow) {
        this.needs = needs;
        this.desk = desk;
        this.escrow = escrow;
    }

    @Override
    public Optional<BookingView> view(Actor actor, BookingId id) {
        needs.access().require(actor, Permission.BOOKING_READ);
        Eyes eyes = Eyes.of(actor, needs.access());
        return needs.unitOfWork()
                .run(() -> needs.dossiers()
                        .of(id)
                        .filter(dossier -> dossier.booking().isKnownTo(actor))
                        .map(dossier -> view(eyes, dossier, isAvailable(actor, dossier))));
    }

    @Override
    public BookingView made(Actor actor, RequestBooking.Placed placed) {
        needs.access().require(actor, Permission.BOOKING_READ);
        Eyes eyes = Eyes.of(actor, needs.access());
        return needs.unitOfWork().run(() -> view(eyes, fresh(placed), true));
    }

    /** Of any of a category the store says which one is planned. */
    private Dossier fresh(RequestBooking.Placed placed) {
        Booking booking = placed.booking();
        Rentable rentable = placed.rentable();
        return booking.rentable().filter(rentable.id()::equals).isPresent()
                ? new Dossier(
                        booking,
                        List.of(),
                        Optional.empty(),
                        rentable,
                        documents(booking, rentable),
                        List.of(),
                        List.of())
                : needs.dossiers().of(booking.id()).orElseThrow();
    }

    /** What its customer has filed before, if anybody asks for it. */
    private List<Document> documents(Booking booking, Rentable rentable) {
        return required(booking, rentable).kinds().isEmpty()
                ? List.of()
                : needs.documents().of(DocumentOwner.customer(booking.customer().value()));
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

    private BookingView view(Eyes eyes, Dossier dossier, boolean available) {
        Booking booking = dossier.booking();
        BookingAccount account = BookingAccount.of(booking, dossier.payments());
        BookingAccount withHolds = account.withHoldsTaken();
        LocalDate today = desk.now().atZone(booking.period().zone()).toLocalDate();
        return new BookingView(
                eyes.shown(booking),
                account,
                account.status(today),
                escrow.status(booking, account),
                dossier.payments(),
                available,
                account.dueBy(today).min(account.balance()).max(booking.zero()),
                withHolds.nextDue(today).min(withHolds.balance()).max(booking.zero()),
                BookingTransitions.allowedFrom(booking.status()),
                documents(dossier));
    }

    private DocumentsStatus documents(Dossier dossier) {
        Booking booking = dossier.booking();
        return new DocumentsFile(
                        dossier.documents(), dossier.agreements(), Optional.of(booking.covers(dossier.drivers())))
                .status(required(booking, dossier.rentable()));
    }

    private DocumentsRequirement required(Booking booking, Rentable rentable) {
        return needs.policies()
                .agreed(rentable, booking.mode(), booking.terms().inputs())
                .documents()
                .requesting(booking.arrangements().requested())
                .whole();
    }

    /** Asked of requests only: whoever holds something has it. */
    private boolean isAvailable(Actor actor, Dossier dossier) {
        boolean holds = dossier.booking().status() != BookingStatus.PENDING
                || dossier.claim().filter(claim -> claim.blocksAt(desk.now())).isPresent();
        return holds || desk.file(actor, dossier.booking()).facts().inTheWay().isEmpty();
    }
}
