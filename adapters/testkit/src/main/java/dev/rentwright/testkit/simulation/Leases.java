package dev.rentwright.testkit.simulation;

import dev.rentwright.availability.Claim;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What must hold of rentals by the month: one that renews itself keeps everybody off however far ahead they ask, until notice
 * is given; then it ends on the day that the notice says, and from then on the rentable may be somebody else's (domain A11),
 * unless the tenant is still there: then nobody is let in beside them (A2).
 */
final class Leases {

    /** Nobody asks for anything that begins later. */
    private static final Duration FAR = Duration.ofDays(3_660);

    /** What is late is claimed for a quarter of an hour and its turnaround ahead, never for days. */
    private static final Duration OVERSTAYED = Duration.ofDays(2);

    private Leases() {}

    static Optional<String> check(Kept kept, Instant now) {
        Booking booking = kept.booking();
        if (booking.status() != BookingStatus.CHECKED_IN || kept.claim().isEmpty()) {
            return Optional.empty();
        }
        Claim own = kept.claim().get();
        if (booking.arrangements().notice().isPresent()) {
            return noticed(booking, own, now);
        }
        return booking.arrangements().autoRenew() && own.until().isBefore(now.plus(FAR))
                ? Optional.of("renews itself and claims only until " + own.until())
                : Optional.empty();
    }

    private static Optional<String> noticed(Booking booking, Claim own, Instant now) {
        LocalDate leaving = booking.arrangements().notice().orElseThrow().leaving();
        LocalDate claimed = own.until().atZone(booking.period().zone()).toLocalDate();
        if (booking.arrangements().autoRenew()) {
            return Optional.of("renews itself after notice was given");
        }
        boolean overstays = claimed.isAfter(leaving) && !own.until().isAfter(now.plus(OVERSTAYED));
        return claimed.equals(leaving) || overstays
                ? Optional.empty()
                : Optional.of("will be left on " + leaving + " and claims until " + own.until());
    }
}
