package dev.rentwright.fleet;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import java.util.Optional;

/** Tells customers whether a rentable can be had at all soon, before they name dates (CAT-14, AVL-15). */
public interface ShowNearFuture {

    /** As its calendar says at this moment, by the host's {@link FleetPolicy}; empty when there is none of that id. */
    Optional<NearFuture> of(Actor actor, RentableId rentable);
}
