package dev.rentwright.catalogue.stock;

import dev.rentwright.catalogue.CataloguePolicy;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.status.PublicationTrigger;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import java.util.List;
import java.util.UUID;

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
        boolean moderator =
                access.permits(actor, Permission.RENTABLE_MODERATE) && actor.kind() == Actor.Kind.ADMINISTRATOR;
        List<UUID> live = trigger == PublicationTrigger.ARCHIVE ? liveBookings.of(rentable.id()) : List.of();
        return rentable.publication()
                .decide(trigger, policy.moderated(), moderator, live)
                .map(next -> rentable.moved(trigger));
    }
}
