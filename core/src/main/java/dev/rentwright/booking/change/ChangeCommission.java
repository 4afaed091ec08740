package dev.rentwright.booking.change;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Percentage;
import java.util.Optional;

/**
 * Agrees on another commission for one booking (BKG-10, PRC-31), before it begins: from then on the owner's money is shared out
 * (domain L10).
 */
public interface ChangeCommission {

    /**
     * The booking, of which that much is kept. Refused with {@code booking.illegal-transition} once it has begun or is over, and
     * with {@code invalid-value} for a rate that is none.
     *
     * @throws dev.rentwright.identity.Forbidden for customers and for who acts for a supplier: nobody decides what is kept of
     *     their own
     */
    Outcome<Booking> change(Command command);

    /**
     * Which booking, and how much of it.
     *
     * @param rate 0 to 100 percent; empty for what is agreed with its supplier
     */
    record Command(Actor actor, Target target, Optional<Percentage> rate) {}
}
