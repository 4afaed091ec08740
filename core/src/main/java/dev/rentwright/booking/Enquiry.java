package dev.rentwright.booking;

import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.location.Location;
import dev.rentwright.party.Customer;
import dev.rentwright.quote.Quote;
import dev.rentwright.stay.StayRules;
import java.util.Objects;
import java.util.Optional;

/**
 * What lies on the desk when somebody wants to book what was quoted.
 *
 * @param quoted what is wanted; empty when there is no such quote
 * @param customer who wants it; empty when nobody of that id is known
 */
public record Enquiry(Optional<Quoted> quoted, Optional<Customer> customer) {

    public Enquiry {
        Objects.requireNonNull(quoted, "quoted");
        Objects.requireNonNull(customer, "customer");
    }

    /**
     * A quote with what it speaks of, as it is now.
     *
     * @param quote as it was given
     * @param rentable what it was priced by
     * @param pickup where it begins
     * @param dropOff where it ends
     * @param rules what is asked of stays there
     * @param inputs what the supplier says of how bookings in its mode are run, of the rentable or of all (REC-10)
     * @param ownPolicy what the supplier wrote of giving up, of the rentable or of all; empty where it wrote nothing (POL-01)
     */
    public record Quoted(
            Quote quote,
            Rentable rentable,
            Location pickup,
            Location dropOff,
            StayRules rules,
            PolicyInputs inputs,
            Optional<CancellationPolicy> ownPolicy) {
        public Quoted {
            Objects.requireNonNull(quote, "quote");
            Objects.requireNonNull(rentable, "rentable");
            Objects.requireNonNull(pickup, "pickup");
            Objects.requireNonNull(dropOff, "dropOff");
            Objects.requireNonNull(rules, "rules");
            Objects.requireNonNull(inputs, "inputs");
            Objects.requireNonNull(ownPolicy, "ownPolicy");
        }
    }
}
