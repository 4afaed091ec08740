package dev.rentwright.booking.change;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/** Tells that a rental by the month will be left: I8 of REC-10 (BKG-45, domain L7). */
public interface GiveNotice {

    /**
     * The booking with its notice, which ends renewal and frees the rentable from its end on. The end is the later of the
     * wished one and the end of the notice period, and not after the agreed one; what that costs is settled when it is left.
     * Refused with {@code booking.illegal-transition}, or with {@code invalid-value} for what is not rented by the month and
     * for a second notice of another end.
     */
    Outcome<Booking> give(Command command);

    /** Which booking, and the first day that is not wanted any more; as soon as may be when nobody says. */
    record Command(Actor actor, Target target, Optional<LocalDate> leaving) {}
}
