package dev.rentwright.catalogue.status;

import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import java.util.List;

/** What is shown before it can be booked needs the same approval as what is sold (REC-07). */
record ApprovedAnnouncement() implements Guard<PublicationFacts> {

    @Override
    public String name() {
        return "APPROVED";
    }

    @Override
    public List<Refusal> check(PublicationFacts facts) {
        return facts.moderated() && !facts.moderator()
                ? List.of(PublicationTransitions.unapproved(facts.state(), PublicationTrigger.ANNOUNCE))
                : List.of();
    }
}
