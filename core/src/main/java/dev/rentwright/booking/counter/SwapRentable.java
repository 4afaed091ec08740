package dev.rentwright.booking.counter;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Condition;
import dev.rentwright.booking.Target;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.location.LocationId;
import java.util.Objects;
import java.util.Optional;

/** Takes back what a running rental has and hands out another: I2 of REC-10, after a breakdown or as staff see fit (BKG-43). */
public interface SwapRentable {

    /**
     * The booking, CHECKED_IN, with the other rentable until its end. The price stays as it was agreed; kilometres and fuel
     * of all that it had count at its return. What it gave back is free at once, or to be cleaned, as after any return; that
     * it is broken is said by a block.
     *
     * <p>Refused with {@code not-found}, {@code stale-version}, {@code booking.illegal-transition} unless CHECKED_IN, {@code
     * invalid-value} when it should have ended, and for the rentable that it has or one of another kind,
     * {@code asset.not-offered} for one that is not sold or another supplier's, {@code asset.not-ready} for one that does not
     * stand ready at the place or whose papers end before the rental, {@code handover.incomplete}, {@code
     * odometer.decreasing}, {@code licence.missing} and its like, {@code availability.conflict}.
     */
    Outcome<Booking> swap(Command command);

    /**
     * Which booking, and for what.
     *
     * @param rentable what it gets
     * @param at where that stands, and where the other stays; the pickup place unless said otherwise
     * @param back what was seen of what it had
     * @param out what was seen of what it gets
     */
    record Command(
            Actor actor, Target target, RentableId rentable, Optional<LocationId> at, Condition back, Condition out) {
        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(rentable, "rentable");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(back, "back");
            Objects.requireNonNull(out, "out");
        }
    }
}
