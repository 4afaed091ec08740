package dev.rentwright.booking.assignment;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Objects;
import java.util.Optional;

/** Binds a booking to a rentable, or to another one: I2 of REC-10 (CAT-35, AVL-24). The price stays as it was agreed. */
public interface AssignRentable {

    /**
     * The booking with its rentable. Without one named, it is the one of its category that domain A5 gives it; staff may
     * name another of its kind, also of another category of its supplier. What is only planned in the way is moved.
     *
     * <p>Refused with {@code not-found}, {@code stale-version}, {@code booking.illegal-transition} unless APPROVED or
     * CONFIRMED, {@code invalid-value} for one of another kind, {@code asset.not-offered} where it is not sold at the pickup place, {@code asset.not-ready} where its papers
     * end before the rental does (CAT-08), {@code availability.conflict} where no arrangement helps. Whether it stands ready
     * at the pickup place is asked at check-in: until then it may be out with somebody else.
     */
    Outcome<Booking> assign(Command command);

    /**
     * Which booking, and which rentable.
     *
     * @param rentable what staff chose; without it domain A5 chooses
     */
    record Command(Actor actor, Target target, Optional<RentableId> rentable) {
        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(rentable, "rentable");
        }
    }
}
