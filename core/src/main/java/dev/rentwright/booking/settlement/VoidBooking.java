package dev.rentwright.booking.settlement;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Money;
import java.util.Optional;

/** Undoes a rental that has come back: T13 of REC-10. */
public interface VoidBooking {

    /**
     * The booking, CANCELLED with cause ADMIN_VOID: its charges are reversed, and so much goes back of what was received as the
     * administrator says; what is kept is what undoing it cost. Refused with {@code refund.exceeds-captured} for more than was
     * received and not given back, with {@code money.currency-mismatch}, or with {@code invalid-value} for less than nothing.
     */
    Outcome<Booking> voidIt(Command command);

    /**
     * Which booking, and why; a reason must be given.
     *
     * @param refund how much goes back of the rental and the deposit together, 0 for nothing; all of it when empty
     */
    record Command(Actor actor, Target target, String reason, Optional<Money> refund) {

        /** Everything goes back. */
        public Command(Actor actor, Target target, String reason) {
            this(actor, target, reason, Optional.empty());
        }

        /** So much goes back. */
        public Command refunding(Money part) {
            return new Command(actor, target, reason, Optional.of(part));
        }
    }
}
