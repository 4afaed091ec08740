package dev.rentwright.booking.transition;

import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.List;
import java.util.Optional;

/** The caller is party to the booking (REC-10, guard ACTOR). */
public record ActorGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "ACTOR";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        boolean foreign = facts.actor()
                .supplier()
                .filter(supplier -> !supplier.equals(facts.rental().rentable().supplier()))
                .isPresent();
        // A supplier must not know of another's booking, so it is told what it would be told of none (DR-20).
        return foreign ? List.of(Refusal.of(RefusalCode.NOT_FOUND).with("kind", "booking")) : List.of();
    }

    @Override
    public Optional<String> waitsFor() {
        return Optional.of("accounts, to know which customer asks; permission itself is asked by the use case");
    }
}
