package dev.rentwright.booking.transition;

import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.quote.RequestedTimes;
import java.util.ArrayList;
import java.util.List;

/**
 * The period lies ahead, or began no longer ago than staff may record it, both places are open and in use at its ends, and the
 * stay keeps to what is asked of it (domain A8, A10, BKG-07).
 */
record PeriodGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "PERIOD";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        BookingFacts.Rental rental = facts.rental();
        List<Refusal> refusals = new ArrayList<>(RequestedTimes.refusals(
                rental.time(), rental.pickup(), rental.dropOff(), facts.now(), facts.earliest()));
        refusals.addAll(facts.restrictions());
        return refusals;
    }
}
