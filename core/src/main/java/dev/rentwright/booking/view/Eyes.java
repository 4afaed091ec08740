package dev.rentwright.booking.view;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.Bookings;
import dev.rentwright.identity.Actor;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.party.CustomerId;
import java.util.Optional;

/**
 * Which bookings somebody sees (BKG-47): a supplier its own, a customer theirs, staff all. A customer who has no account is
 * listed none, and shown what they know the id of, until accounts tell who they are.
 *
 * @param actor who looks
 */
record Eyes(Actor actor) {

    /** What they see of what they look for; empty where that is nothing. */
    Optional<Bookings.Filter> narrowed(Bookings.Filter wanted) {
        if (actor.kind() == Actor.Kind.CUSTOMER) {
            return CustomerId.of(actor)
                    .filter(own ->
                            wanted.customer().filter(id -> !id.equals(own)).isEmpty())
                    .map(wanted::of);
        }
        return actor.supplier()
                .map(own -> wanted.supplier().filter(id -> !id.equals(own)).isEmpty()
                        ? Optional.of(wanted.of(own))
                        : Optional.<Bookings.Filter>empty())
                .orElse(Optional.of(wanted));
    }

    /** Whether they may be asked to pay it, or ask for it. */
    boolean see(Invoice invoice) {
        boolean theirs =
                actor.kind() != Actor.Kind.CUSTOMER || CustomerId.of(actor).equals(Optional.of(invoice.customer()));
        return theirs
                && actor.supplier()
                        .filter(own -> !own.equals(invoice.supplier()))
                        .isEmpty();
    }

    /** Whether they are told of it: a customer is not of what is staff's business. */
    boolean see(BookingEvent event) {
        return actor.kind() != Actor.Kind.CUSTOMER || !event.isInternal();
    }

    /** A booking that they may know of, as they are shown it. */
    Booking shown(Booking booking) {
        return actor.kind() == Actor.Kind.CUSTOMER ? booking.asItsCustomerSeesIt() : booking;
    }
}
