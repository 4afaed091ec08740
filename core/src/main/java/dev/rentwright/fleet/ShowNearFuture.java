package dev.rentwright.fleet;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Tells customers whether a rentable can be had at all soon, before they name dates (CAT-14, AVL-15). */
public interface ShowNearFuture {

    /** As its calendar says at this moment, by the host's {@link FleetPolicy}; empty when there is none of that id. */
    Optional<NearFuture> of(Actor actor, RentableId rentable);

    /** The same of all that stand on a page, in one look at the calendars. */
    Map<RentableId, NearFuture> of(Collection<Rentable> shown);
}
