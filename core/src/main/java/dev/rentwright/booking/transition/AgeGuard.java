package dev.rentwright.booking.transition;

import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import java.util.List;

/**
 * Nobody drives away who is too young or too old for the rentable on the local pickup date (domain T10). A chauffeur who was
 * bought spares a customer that at first; the keys are handed to somebody who is there, so that by then one has a name.
 */
public record AgeGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "AGE";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        return PartyGuard.misfits(facts, facts.papers().duty().isPresent());
    }
}
