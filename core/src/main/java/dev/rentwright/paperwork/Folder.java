package dev.rentwright.paperwork;

import dev.rentwright.availability.Claim;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.policy.DocumentsPolicy;
import dev.rentwright.booking.request.ConfirmBooking;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.CustomerId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** Opens the folder of a booking, locked, and moves the booking on when what it waited for lies in it. */
final class Folder {

    private static final Actor PAPERS = Actor.system("papers");

    private final PaperworkNeeds needs;

    Folder(PaperworkNeeds needs) {
        this.needs = needs;
    }

    /**
     * The booking, locked until the unit of work ends. Refused with {@code not-found}, also for another supplier or customer
     * (DR-20).
     */
    Outcome<Booking> open(Actor actor, BookingId id) {
        return found(actor, needs.bookings().lock(id), id);
    }

    /** The booking for reading; empty when the actor must not know of it. */
    Optional<Booking> look(Actor actor, BookingId id) {
        return needs.bookings().byId(id).filter(booking -> booking.isKnownTo(actor));
    }

    /**
     * True where the actor may know of an owner's documents: of a listing, a vehicle or a supplier only who acts for it, of a
     * booking its supplier and its customer, of a customer no other customer (DR-20).
     */
    boolean knows(Actor actor, DocumentOwner owner) {
        return switch (owner.kind()) {
            case BOOKING -> look(actor, new BookingId(owner.id())).isPresent();
            case CUSTOMER -> isTheirs(actor, new CustomerId(owner.id()));
            case LISTING -> isTheirs(actor, owner, RentableKind.PROPERTY);
            case VEHICLE -> isTheirs(actor, owner, RentableKind.VEHICLE);
            case SUPPLIER ->
                actor.actsFor(new SupplierId(owner.id()))
                        && needs.suppliers().byId(new SupplierId(owner.id())).isPresent();
        };
    }

    private boolean isTheirs(Actor actor, CustomerId customer) {
        return CustomerId.of(actor).filter(own -> !own.equals(customer)).isEmpty()
                && needs.customers().byId(customer).isPresent();
    }

    private boolean isTheirs(Actor actor, DocumentOwner owner, RentableKind kind) {
        return needs.rentables()
                .byId(new RentableId(owner.id()))
                .filter(rentable -> rentable.kind() == kind && actor.actsFor(rentable.supplier()))
                .isPresent();
    }

    /** The booking when it is in one of the states; else {@code booking.illegal-transition}. */
    Outcome<Booking> openIn(Set<BookingStatus> states, String trigger, Actor actor, BookingId id) {
        return open(actor, id)
                .then(booking -> states.contains(booking.status())
                        ? Outcome.granted(booking)
                        : Outcome.refused(Refusal.of(RefusalCode.BOOKING_ILLEGAL_TRANSITION)
                                .with("state", booking.status().name())
                                .with("trigger", trigger)
                                .with(
                                        "allowed",
                                        BookingTransitions.allowedFrom(booking.status()).stream()
                                                .map(Enum::name)
                                                .toList())));
    }

    /**
     * T5 by a document signed or verified (REC-10): a booking that waited for its papers alone is confirmed. What still
     * stands against it is no refusal of the paper that came.
     */
    void moveOn(Booking booking) {
        BookingPolicy policy = policy(booking);
        boolean waits = booking.status() == BookingStatus.APPROVED
                || (booking.status() == BookingStatus.PENDING && policy.autoAccept());
        if (waits && !asked(booking).atConfirm().isNothing()) {
            needs.confirmBooking().confirm(new ConfirmBooking.Command(PAPERS, Target.of(booking.id())));
        }
    }

    /** Which papers are asked for: by the policy, and of this booking. */
    DocumentsPolicy asked(Booking booking) {
        return policy(booking).documents().requesting(booking.arrangements().requested());
    }

    private BookingPolicy policy(Booking booking) {
        return needs.policies()
                .agreed(rentable(booking), booking.mode(), booking.terms().inputs());
    }

    /** What was agreed; else what is planned; else, where nothing is claimed any more, what was quoted. */
    Rentable rentable(Booking booking) {
        RentableId id = booking.rentable()
                .or(() -> needs.claims().of(booking.claimReference()).map(Claim::rentable))
                .orElseGet(() -> needs.quotes()
                        .byId(booking.terms().quote())
                        .orElseThrow()
                        .rentable());
        return needs.rentables().byId(id).orElseThrow();
    }

    /** Now, as stores keep it. */
    Instant now() {
        return needs.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Outcome<Booking> found(Actor actor, Optional<Booking> booking, BookingId id) {
        return booking.filter(one -> one.isKnownTo(actor))
                .map(Outcome::granted)
                .orElseGet(() -> Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", "booking")
                        .with("id", id.value())));
    }
}
