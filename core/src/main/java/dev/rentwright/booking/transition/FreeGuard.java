package dev.rentwright.booking.transition;

import dev.rentwright.availability.Conflict;
import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import java.util.List;

/** Nobody else's claim is in the way. It is answered under the rentable's lock, when the claim is placed: any earlier answer could be stale (domain A6). */
record FreeGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "FREE";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        return facts.inTheWay().isEmpty() ? List.of() : List.of(Conflict.of(facts.inTheWay(), List.of()));
    }
}
