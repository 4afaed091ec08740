package dev.rentwright.fleet;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import java.util.Objects;
import java.util.Optional;

/** Shows staff every rentable with its status, its place, its next booking and its next service (CAT-37). */
public interface ViewFleet {

    /** Those that match, by display name, for a supplier those of its own; read from claims at this moment. */
    Page<FleetEntry> view(Query query);

    /** One of them; empty when there is none of that id, or it is another supplier's (DR-20). */
    Optional<FleetEntry> one(Actor actor, RentableId rentable);

    /** What to show. */
    record Query(Actor actor, Rentables.Filter filter, Page.Request page) {

        public Query {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(filter, "filter");
            Objects.requireNonNull(page, "page");
        }
    }
}
