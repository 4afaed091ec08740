package dev.rentwright.catalogue.status;

import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import java.util.List;

/** What a customer has is taken out only when their rental ends with it (REC-07). */
record RentalEnded() implements Guard<OperationFacts> {

    @Override
    public String name() {
        return "RENTAL_ENDED";
    }

    @Override
    public List<Refusal> check(OperationFacts facts) {
        return facts.rentalEnded()
                ? List.of()
                : List.of(OperationTransitions.TABLE.refusal(facts.state(), OperationTrigger.TAKE_OUT));
    }
}
