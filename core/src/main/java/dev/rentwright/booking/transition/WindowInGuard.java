package dev.rentwright.booking.transition;

import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Instant;
import java.util.List;

/** It is not too early, and the rental has not ended: {@code start - earlyCheckIn <= now < end}. */
record WindowInGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "WINDOW_IN";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        Instant opens = facts.rental().period().start().minus(facts.policy().earlyCheckIn());
        boolean inside = !facts.now().isBefore(opens)
                && facts.now().isBefore(facts.rental().period().end());
        return inside
                ? List.of()
                : List.of(Refusal.of(RefusalCode.CHECKIN_OUTSIDE_WINDOW)
                        .with("opens", opens)
                        .with("closes", facts.rental().period().end())
                        .with("now", facts.now()));
    }
}
