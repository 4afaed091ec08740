package dev.rentwright.booking.view;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.Bookings;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.party.CustomerId;
import java.util.Optional;

/**
 * Which bookings somebody sees (BKG-47): a supplier its own, a customer theirs, staff all. A customer who has no account is
 * listed none, and shown what they know the id of, until accounts tell who they are.
 *
 * @param actor who looks
 * @param readsInternal whether they are shown what staff note for each other
 */
record Eyes(Actor actor, boolean readsInternal) {

    /** Of somebody: no customer is shown what staff note, whatever is permitted, and of others who may. */
    static Eyes of(Actor actor, AccessPolicy access) {
        return new Eyes(
                actor, actor.kind() != Actor.Kind.CUSTOMER && access.permits(actor, Permission.BOOKING_READ_INTERNAL));
    }

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

    /** Whether they are told of it. */
    boolean see(BookingEvent event) {
        return readsInternal || !event.isInternal();
    }

    /** A booking that they may know of, as they are shown it. */
    Booking shown(Booking booking) {
        if (actor.kind() == Actor.Kind.CUSTOMER) {
            return booking.asItsCustomerSeesIt();
        }
        return readsInternal ? booking : booking.remarked(booking.remarks().withNotes(Optional.empty()));
    }
}
