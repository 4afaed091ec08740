package dev.rentwright.booking.transition;

import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.List;

/** Whoever ends a booking for others says why. */
record ReasonGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "REASON";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        boolean mustSay =
                facts.actor().kind() != Actor.Kind.CUSTOMER && facts.actor().kind() != Actor.Kind.SYSTEM;
        boolean says = facts.reason().filter(reason -> !reason.isBlank()).isPresent();
        return mustSay && !says
                ? List.of(Refusal.of(RefusalCode.INVALID_VALUE)
                        .with("field", "reason")
                        .with("expected", "why it is done")
                        .with("actual", ""))
                : List.of();
    }
}
