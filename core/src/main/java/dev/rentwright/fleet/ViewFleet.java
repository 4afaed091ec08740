package dev.rentwright.fleet;

import dev.rentwright.catalogue.Rentables;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import java.util.Objects;

/** Shows staff every rentable with its status, its place, its next booking and its next service (CAT-37). */
public interface ViewFleet {

    /** Those that match, by display name; read from claims at this moment. */
    Page<FleetEntry> view(Query query);

    /** What to show. */
    record Query(Actor actor, Rentables.Filter filter, Page.Request page) {

        public Query {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(filter, "filter");
            Objects.requireNonNull(page, "page");
        }
    }
}
