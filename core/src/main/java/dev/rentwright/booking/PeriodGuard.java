package dev.rentwright.booking;

import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.quote.RequestedTimes;
import java.util.List;
import java.util.Optional;

/** The period lies ahead, and both places are open and in use at its ends (domain A8). */
record PeriodGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "PERIOD";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        BookingFacts.Rental rental = facts.rental();
        return RequestedTimes.refusals(rental.time(), rental.pickup(), rental.dropOff(), facts.now());
    }

    @Override
    public Optional<String> waitsFor() {
        return Optional.of("minimum and maximum stay and occupancy; times and places are decided");
    }
}
