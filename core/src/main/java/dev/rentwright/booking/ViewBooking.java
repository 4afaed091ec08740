package dev.rentwright.booking;

import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import java.util.List;
import java.util.Optional;

/** Shows bookings, with everything that is derived from their payments (API-31, API-32). */
public interface ViewBooking {

    /** One booking; empty when there is none of that id. */
    Optional<BookingView> view(Actor actor, BookingId booking);

    /** Many, newest first, as the store has them. */
    Page<Booking> list(Actor actor, Bookings.Filter filter, Page.Request page);

    /** The life of one, in order. */
    List<BookingEvent> events(Actor actor, BookingId booking);
}
