package dev.rentwright.catalogue;

import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;

/** Asks whether a rentable may move along the axis of sale. */
record Publishing(CataloguePolicy policy, LiveBookings liveBookings, AccessPolicy access) {

    /** Throws when the actor may not ask at all. */
    void require(Actor actor, PublicationTrigger trigger) {
        switch (trigger) {
            case SUBMIT, PUBLISH, UNPUBLISH, ANNOUNCE, CHANGE -> access.require(actor, Permission.RENTABLE_PUBLISH);
            // Nobody approves what is their own.
            case APPROVE, REJECT -> access.require(actor, Permission.RENTABLE_MODERATE, Actor::actsForAll);
            case ARCHIVE -> access.require(actor, Permission.RENTABLE_DELETE);
        }
    }

    /** The rentable moved, or why not. */
    Outcome<Rentable> decide(Actor actor, Rentable rentable, PublicationTrigger trigger) {
        PublicationFacts facts = new PublicationFacts(
                rentable.publication(),
                policy.moderated(),
                access.permits(actor, Permission.RENTABLE_MODERATE) && actor.kind() == Actor.Kind.ADMINISTRATOR,
                trigger == PublicationTrigger.ARCHIVE ? liveBookings.of(rentable.id()) : java.util.List.of());
        return PublicationTransitions.TABLE
                .decide(rentable.publication(), trigger, facts)
                .map(row -> rentable.moved(trigger));
    }
}
