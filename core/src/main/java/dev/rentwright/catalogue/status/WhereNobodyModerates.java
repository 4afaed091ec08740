package dev.rentwright.catalogue.status;

import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import java.util.List;

/** A draft goes on sale without approval only where nobody moderates (REC-07). */
record WhereNobodyModerates() implements Guard<PublicationFacts> {

    @Override
    public String name() {
        return "UNMODERATED";
    }

    @Override
    public List<Refusal> check(PublicationFacts facts) {
        return facts.moderated()
                ? List.of(PublicationTransitions.unapproved(facts.state(), PublicationTrigger.PUBLISH))
                : List.of();
    }
}
