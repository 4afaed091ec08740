package dev.rentwright.location;

import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import java.util.Objects;
import java.util.Optional;

/** Finds the places near a point (LOC-02). */
public interface FindPlaces {

    /** Places in use of which the position is known, the nearest first, then by code. */
    Page<Near> near(Query query);

    /**
     * Around what.
     *
     * @param within metres, if it matters how far
     */
    record Query(Actor actor, GeoPoint point, Optional<Long> within, Page.Request page) {
        public Query {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(point, "point");
            Objects.requireNonNull(page, "page");
            if (within.filter(metres -> metres < 0).isPresent()) {
                throw new IllegalArgumentException("expected 0 metres or more, got " + within.get());
            }
        }
    }

    /**
     * One of them.
     *
     * @param metres how far it is, along the surface
     */
    record Near(Location location, long metres) {}
}
