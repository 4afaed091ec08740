package dev.rentwright.waitlist;

import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.location.LocationId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.quote.QuotePrice.Wanted;
import dev.rentwright.quote.When;
import java.util.Objects;

/** Puts a customer in line. Whoever waits for what is free already is offered it with the next round of due work. */
public interface JoinWaitlist {

    /**
     * The entry, WAITING. Refused with {@code not-found}, {@code period.empty}, {@code time.invalid-offset}, {@code
     * period.in-past} or {@code location.closed}.
     */
    Outcome<WaitlistEntry> join(Command command);

    /**
     * Who waits for what.
     *
     * @param wanted this rentable, or any of a category
     * @param place where the rental is to begin and end
     * @param when from when to when
     */
    record Command(Actor actor, CustomerId customer, Wanted wanted, LocationId place, When when) {
        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(customer, "customer");
            Objects.requireNonNull(wanted, "wanted");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(when, "when");
        }
    }
}
