package dev.rentwright.booking;

import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The customer has been waited for long enough (domain L1). */
record NoShowTimeGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "NO_SHOW_TIME";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        Instant from = facts.rental().period().start().plus(facts.policy().noShowAfter());
        return facts.now().isBefore(from)
                ? List.of(Refusal.of(RefusalCode.NOSHOW_TOO_EARLY)
                        .with("from", from)
                        .with("now", facts.now()))
                : List.of();
    }

    @Override
    public Optional<String> waitsFor() {
        return Optional.of("guarantees, which let a booking wait longer");
    }
}
