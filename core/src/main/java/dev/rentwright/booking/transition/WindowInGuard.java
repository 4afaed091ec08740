package dev.rentwright.booking.transition;

import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Instant;
import java.util.List;

/**
 * It is not too early, and the rental has not ended: {@code start - earlyCheckIn <= now < end}. Staff who may override it hand
 * out earlier, and say why; when it has ended there is nothing left to hand out.
 */
public record WindowInGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "WINDOW_IN";
    }

    /** Whether it is earlier than it is usually handed out. */
    public static boolean isEarly(BookingFacts facts) {
        return facts.now()
                .isBefore(facts.rental().period().start().minus(facts.policy().earlyCheckIn()));
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        Instant opens = facts.rental().period().start().minus(facts.policy().earlyCheckIn());
        boolean inside = (facts.reason().isPresent() || !isEarly(facts))
                && facts.now().isBefore(facts.rental().period().end());
        return inside
                ? List.of()
                : List.of(Refusal.of(RefusalCode.CHECKIN_OUTSIDE_WINDOW)
                        .with("opens", opens)
                        .with("closes", facts.rental().period().end())
                        .with("now", facts.now()));
    }
}
