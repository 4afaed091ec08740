package dev.rentwright.cancellation;

import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Says what giving up costs at a supplier, or with one rentable. Bookings that were made before keep their copy. */
public interface SetCancellationPolicy {

    /**
     * The policy as it is kept: under the same name it is the next version of the one that stood there. Refused with {@code
     * not-found} without such a supplier or rentable.
     */
    Outcome<CancellationPolicy> put(Actor actor, PolicyHolder on, CancellationPolicy policy);

    /**
     * Takes back what was said there, so that what counted before counts again: whose policy it was. Refused with {@code
     * not-found} without such a supplier or rentable; nothing happens where nothing was said.
     */
    Outcome<PolicyHolder> takeOff(Actor actor, PolicyHolder on);
}
