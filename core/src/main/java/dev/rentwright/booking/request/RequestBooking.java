package dev.rentwright.booking.request;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Origin;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.party.ChauffeurId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.quote.QuoteId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Books what was quoted: T1 of REC-10, with a hold on the rentable (BKG-21, BKG-33). */
public interface RequestBooking {

    /**
     * The new booking, PENDING and holding the rentable, or without a hold where requests compete for it; what staff make
     * expires only as it is to begin (T1); APPROVED where the
     * policy accepts bookings as they are created; and CONFIRMED at once, where it accepts them by itself, when it came from
     * an agency or a company, which pay later (BKG-24). Refused with {@code not-found}, {@code quote.expired}, {@code
     * availability.conflict} (which names what would be free instead), {@code location.over-capacity} where the place at which
     * it would end has no room for a vehicle more (LOC-04), {@code invalid-value} for a quote that is not what was sealed,
     * {@code money.currency-mismatch} where giving it up would cost an amount in another currency than its price's, {@code
     * chauffeur.unavailable}, {@code invalid-value} for a chauffeur whose service the card prices and the quote is
     * without (PRC-17), or whatever the guards of T1 say. With a chauffeur, named or bought, neither the age nor the
     * licence of the customer is asked (REC-12).
     *
     * <p>Whoever comes too late is told what changed: {@code quote.expired} carries {@code oldTotal}, and {@code newTotal}
     * with the {@code difference} at today's prices, or {@code noNewPrice} with the codes of what stands against one. A
     * refused booking writes nothing; {@link dev.rentwright.quote.Requote} makes the quote at the new price.
     */
    default Outcome<Booking> request(Command command) {
        return place(command).map(Placed::booking);
    }

    /** As {@link #request}, with what it is about, for whoever shows it in the same unit of work. */
    Outcome<Placed> place(Command command);

    /**
     * A booking that was just made, and what it was decided by.
     *
     * @param rentable what is rented; of any of a category the one that its price was quoted for
     */
    record Placed(Booking booking, Rentable rentable) {}

    /**
     * Who books which offer.
     *
     * @param chauffeur of the supplier, who is to drive
     * @param autoRenew whether it goes on by a month until notice is given; for what is rented by the month
     * @param origin how it came in; a commission of its own takes the permission {@code booking:override}, and customers say
     *     only that they come directly
     * @param heldUntil when it is given up unless it is paid by then, after now and until its start; staff and suppliers only,
     *     for everybody else is held as long as usual. Empty where what they make waits until its start
     */
    record Command(
            Actor actor,
            QuoteId quote,
            CustomerId customer,
            Optional<String> specialRequests,
            Optional<ChauffeurId> chauffeur,
            boolean autoRenew,
            Origin origin,
            Optional<Instant> heldUntil) {

        public Command {
            heldUntil = heldUntil.map(at -> at.truncatedTo(ChronoUnit.MILLIS)); // as stores keep it
        }

        /** A booking that is held as long as usual. */
        public Command(
                Actor actor,
                QuoteId quote,
                CustomerId customer,
                Optional<String> specialRequests,
                Optional<ChauffeurId> chauffeur,
                boolean autoRenew,
                Origin origin) {
            this(actor, quote, customer, specialRequests, chauffeur, autoRenew, origin, Optional.empty());
        }

        /** A booking without a chauffeur, which ends when it is agreed to. */
        public Command(Actor actor, QuoteId quote, CustomerId customer, Optional<String> specialRequests) {
            this(actor, quote, customer, specialRequests, Optional.empty(), false, Origin.DIRECT);
        }

        /** The same booking, driven by a chauffeur of the supplier. */
        public Command drivenBy(ChauffeurId who) {
            return new Command(actor, quote, customer, specialRequests, Optional.of(who), autoRenew, origin, heldUntil);
        }

        /** The same booking, which goes on by a month until notice is given. */
        public Command renewing() {
            return new Command(actor, quote, customer, specialRequests, chauffeur, true, origin, heldUntil);
        }

        /** The same booking, which came in that way. */
        public Command from(Origin way) {
            return new Command(actor, quote, customer, specialRequests, chauffeur, autoRenew, way, heldUntil);
        }

        /** The same booking, given up then unless it is paid. */
        public Command heldUntil(Instant at) {
            return new Command(actor, quote, customer, specialRequests, chauffeur, autoRenew, origin, Optional.of(at));
        }

        /** A booking without special requests. */
        public static Command of(Actor actor, QuoteId quote, CustomerId customer) {
            return new Command(actor, quote, customer, Optional.empty());
        }
    }
}
