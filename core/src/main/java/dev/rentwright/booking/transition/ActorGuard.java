package dev.rentwright.booking.transition;

import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.CustomerId;
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
        boolean anothers = CustomerId.of(facts.actor())
                .filter(customer -> !customer.equals(facts.rental().customer().id()))
                .isPresent();
        // Nobody must know of another's booking, so they are told what they would be told of none (DR-20).
        return foreign || anothers ? List.of(Refusal.of(RefusalCode.NOT_FOUND).with("kind", "booking")) : List.of();
    }

    @Override
    public Optional<String> waitsFor() {
        return Optional.of("accounts, to know which customer asks; permission itself is asked by the use case");
    }
}
