package dev.rentwright.booking.change;

import dev.rentwright.booking.AdditionalCharge;
import dev.rentwright.booking.Agreement;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.pricing.later.PriceChange;
import dev.rentwright.quote.Quote;
import java.util.List;
import java.util.Optional;

/**
 * A change of a booking as it would be, before anything is written.
 *
 * @param file the booking as it stands
 * @param changed as it would be
 * @param rentable what it would be of
 * @param price both prices and what follows from them
 * @param added fees that the change costs, and what is kept of a price that fell
 * @param quote the offer that it would accept, where it is priced at today's plan
 */
record Proposal(
        CaseFile file,
        Booking changed,
        Rentable rentable,
        PriceChange price,
        List<AdditionalCharge> added,
        Optional<Quote> quote) {

    /** Nothing would be otherwise than it is. */
    boolean changesNothing() {
        Agreement was = file.booking().agreement();
        Agreement is = changed.agreement();
        return was.rentable().equals(is.rentable())
                && was.category().equals(is.category())
                && was.pickup().equals(is.pickup())
                && was.dropOff().equals(is.dropOff())
                && was.period().equals(is.period())
                && was.terms().request().term().equals(is.terms().request().term())
                && was.terms()
                        .request()
                        .travellers()
                        .equals(is.terms().request().travellers())
                && was.terms().request().choices().equals(is.terms().request().choices());
    }

    /** Whether it would keep others off for another time or elsewhere. */
    boolean movesItsClaim() {
        Booking was = file.booking();
        return !file.facts().rental().rentable().id().equals(rentable.id())
                || !was.period().equals(changed.period())
                || !was.pickup().equals(changed.pickup())
                || !was.dropOff().equals(changed.dropOff());
    }
}
