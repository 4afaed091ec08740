package dev.rentwright.booking.transition;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Conflict;
import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.List;

/** The booking's hold lives, or nothing is in the way of taking it anew in the same transaction (domain A6). */
public record HoldGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "HOLD";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        boolean live =
                facts.claim().filter(claim -> claim.blocksAt(facts.now())).isPresent();
        if (live || facts.inTheWay().isEmpty()) {
            return List.of();
        }
        Refusal conflict = Conflict.of(facts.inTheWay(), List.of());
        if (facts.claim().isEmpty() && !facts.policy().holdOnPending()) {
            return List.of(conflict);
        }
        return List.of(
                Refusal.of(RefusalCode.HOLD_EXPIRED)
                        .with(
                                "expiredAt",
                                facts.claim().flatMap(Claim::expiresAt).orElse(facts.now())),
                conflict);
    }
}
