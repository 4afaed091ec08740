package dev.rentwright.booking.counter;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Condition;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Optional;

/** Hands the rentable to the customer: T7 of REC-10, the start of the rental (REC-11). */
public interface CheckIn {

    /**
     * The booking, CHECKED_IN; its event warns of a car on FULL_TO_FULL that does not leave full (domain P21). Refused
     * with whatever stands against it: {@code checkin.outside-window}, of one that is handed out early {@code
     * availability.conflict} and {@code invalid-value} for a reason that says nothing, {@code
     * asset.not-ready}, {@code licence.missing}, {@code payment.required}, {@code documents.incomplete}, {@code
     * handover.incomplete}, {@code odometer.decreasing}.
     *
     * <p>Money that is only held is taken first (REC-10, captureTiming), since what is due at the pickup must have been
     * received; so this must not run inside a unit of work where a policy holds money. Then it may be refused with {@code
     * payment.declined}: the booking stays CONFIRMED and waits for other money. Or with {@code payment.provider-unavailable}:
     * asking again goes on where it stopped.
     */
    Outcome<Booking> checkIn(Command command);

    /**
     * Which booking, and what was seen.
     *
     * @param early why it is handed out before its time has come; needs {@code booking:override}, is kept for staff to read, and
     *     takes the rentable from now on. Without it nothing is handed out earlier than the policy says
     */
    record Command(Actor actor, Target target, Condition condition, Optional<String> early) {

        /** In its time. */
        public Command(Actor actor, Target target, Condition condition) {
            this(actor, target, condition, Optional.empty());
        }
    }
}
