package dev.rentwright.waitlist;

import dev.rentwright.booking.Booking;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.quote.QuoteId;
import java.util.Optional;

/** Books what was offered, at the price of a quote: the ordinary booking, in the place of the hold. */
public interface AcceptOffer {

    /**
     * The booking, PENDING. Refused with {@code not-found}, {@code booking.illegal-transition} when nothing is offered, {@code
     * hold.expired}, {@code invalid-value} for a quote of something else, or whatever booking it is refused with; then the offer
     * stands as it was.
     */
    Outcome<Booking> accept(Command command);

    /**
     * Which offer, at which price.
     *
     * @param quote of the rentable that is offered, for the place and the whole period of the entry
     */
    record Command(Actor actor, WaitlistEntryId entry, QuoteId quote, Optional<String> specialRequests) {}
}
