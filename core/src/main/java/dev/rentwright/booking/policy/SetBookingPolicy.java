package dev.rentwright.booking.policy;

import dev.rentwright.booking.PolicyInputs;
import dev.rentwright.booking.PolicyInputsByMode;
import dev.rentwright.cancellation.PolicyHolder;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Map;

/**
 * Says how the bookings of a supplier are run, or those of one rentable (REC-10). Bookings that were made before keep what was
 * said then.
 */
public interface SetBookingPolicy {

    /**
     * What stands there, and what comes of it.
     *
     * @param own what is said there
     * @param inForce for each mode in which a rentable is offered what counts for its bookings, the defaults of the house among
     *     it; nothing of a supplier, whose rentables may be of several kinds
     */
    record Shown(PolicyInputsByMode own, Map<RentalMode, PolicyInputs> inForce) {
        public Shown {
            inForce = Map.copyOf(inForce);
        }
    }

    /**
     * What is said takes the place of what stood there. Who accepts the bookings of one rentable is kept in its own rules (CAT-18,
     * CAT-31) and told as one of its inputs here: said in either place, it is said in both. Refused with {@code not-found}
     * without such a supplier or rentable.
     */
    Outcome<Shown> put(Actor actor, PolicyHolder on, PolicyInputsByMode inputs);

    /** What stands there. Refused with {@code not-found} without such a supplier or rentable. */
    Outcome<Shown> show(Actor actor, PolicyHolder on);
}
