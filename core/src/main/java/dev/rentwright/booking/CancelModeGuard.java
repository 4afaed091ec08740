package dev.rentwright.booking;

import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import java.util.List;
import java.util.Optional;

/** The supplier lets customers cancel at once, or has accepted the request (BKG-19). */
record CancelModeGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "CANCEL_MODE";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        return List.of();
    }

    @Override
    public Optional<String> waitsFor() {
        return Optional.of("cancellation requests; every cancellation is immediate");
    }
}
