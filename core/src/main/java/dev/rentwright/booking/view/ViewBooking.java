package dev.rentwright.booking.view;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.Bookings;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.EscrowDesk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import dev.rentwright.ledger.Entry;
import java.util.List;
import java.util.Optional;

/** Shows bookings, with everything that is derived from their payments (API-31, API-32). */
public interface ViewBooking {

    /** Wires it on what it needs. */
    static ViewBooking on(Needs needs, Desk desk, EscrowDesk escrow) {
        return new ViewBookingService(needs, desk, escrow);
    }

    /** One booking; empty when there is none of that id, or it is another supplier's or customer's (DR-20). */
    Optional<BookingView> view(Actor actor, BookingId booking);

    /**
     * One that the unit of work which runs has just made, as {@link #view} shows it. Nobody can have paid for it yet or filed
     * papers of it, and it has what it asked for, or else it would have been refused: none of that is looked for.
     */
    BookingView made(Actor actor, RequestBooking.Placed placed);

    /** Many, newest first: of a supplier its own, of a customer theirs, of staff all (BKG-47). */
    Page<Booking> list(Actor actor, Bookings.Filter filter, Page.Request page);

    /** The life of one, in order; a customer is not told of what is staff's business. */
    List<BookingEvent> events(Actor actor, BookingId booking);

    /**
     * What the books say of one, in order; empty when there is none of that id, or it is another supplier's. What the platform
     * and the owner have of it is no customer's business.
     *
     * @throws dev.rentwright.identity.Forbidden for a customer
     */
    Optional<List<Entry>> entries(Actor actor, BookingId booking);
}
