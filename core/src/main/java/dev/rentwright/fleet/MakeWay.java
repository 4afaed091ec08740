package dev.rentwright.fleet;

import dev.rentwright.availability.Claim;
import dev.rentwright.identity.Actor;
import java.util.List;

/** Moves bookings to other units, so that a block can have its days; answered by whoever plans bookings. */
@FunctionalInterface
public interface MakeWay {

    /** Nobody is moved. */
    MakeWay NOBODY_MOVES = (inTheWay, assignedToo, actor) -> inTheWay;

    /**
     * Moves what can be moved, inside the caller's unit of work.
     *
     * @param inTheWay claims of bookings on one rentable
     * @param assignedToo whether bookings that were promised this very unit may be moved as well (domain A7, forced)
     * @return those that stay in the way
     */
    List<Claim> of(List<Claim> inTheWay, boolean assignedToo, Actor actor);
}
