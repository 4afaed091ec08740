package dev.rentwright.booking.request;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Staff approve and confirm in one step: C2 of REC-10 (API-37). */
public interface ConfirmBooking {

    /**
     * The booking, CONFIRMED; or APPROVED where its money is held and has to be taken first (REC-10, captureTiming ON_CONFIRM):
     * then the provider is asked, and it is confirmed by itself as that succeeds. Refused with {@code payment.required} while
     * less is paid than the supplier wants, and with {@code invalid-value} where somebody is to pay later with whom much is risked
     * (PTY-33).
     */
    Outcome<Booking> confirm(Command command);

    /**
     * Which booking.
     *
     * @param payLater whether it is confirmed, and handed out, although less is paid; needs {@code booking:override}. It is
     *     invoiced all the same (BKG-24)
     */
    record Command(Actor actor, Target target, boolean payLater) {

        /** Where enough is paid. */
        public Command(Actor actor, Target target) {
            this(actor, target, false);
        }
    }
}
