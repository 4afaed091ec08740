package dev.rentwright.booking.desk;

import dev.rentwright.booking.Booking;
import dev.rentwright.time.LocalTimes;
import dev.rentwright.time.RentalPeriod;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When rentals by the month go on by themselves (REC-10 I7), and what they keep others off until then (domain A11). */
public final class Renewals {

    /** Far enough away to be no end: an open-ended claim ends here, until notice sets its end. */
    public static final Instant OPEN_ENDED = Instant.parse("9999-12-31T00:00:00Z");

    private Renewals() {}

    /** Until when the claim of a booking goes, its turnaround with it. */
    public static Instant claimedUntil(Booking booking, Duration turnaround) {
        return dueBack(booking).map(end -> end.plus(turnaround)).orElse(OPEN_ENDED);
    }

    /** When the rental ends that a claim is for: far away while it renews, until notice sets its end. */
    public static Instant rentalEnds(Booking booking) {
        return dueBack(booking).orElse(OPEN_ENDED);
    }

    /** When it should be back: as it was agreed, or at that time of the day that its notice says; never, while it renews. */
    public static Optional<Instant> dueBack(Booking booking) {
        RentalPeriod period = booking.period();
        return booking.arrangements().autoRenew()
                ? Optional.empty()
                : Optional.of(booking.arrangements()
                        .notice()
                        .map(notice -> LocalTimes.resolve(
                                notice.leaving().atTime(period.endLocal().toLocalTime()), period.zone()))
                        .orElse(period.end()));
    }

    /** When it is to be looked at next for that: its customer is told first, once for each renewal. */
    public static Optional<Instant> nextStep(Booking booking) {
        return tellAt(booking).or(() -> next(booking));
    }

    /** When its customer is told of the next renewal, as its policy says; empty once that was done (BKG-45). */
    public static Optional<Instant> tellAt(Booking booking) {
        int ahead = booking.terms().rules().leaving().told();
        return next(booking)
                .filter(at -> !booking.arrangements().renewalTold().equals(Optional.of(at)))
                .map(at -> at.atZone(booking.period().zone()).minusDays(ahead).toInstant());
    }

    /** When it is renewed: as late as notice could still have ended it. */
    public static Optional<Instant> next(Booking booking) {
        int noticeDays = booking.terms().rules().leaving().noticeDays();
        return booking.arrangements().autoRenew()
                ? Optional.of(booking.period().endLocal().minusDays(noticeDays).toInstant())
                : Optional.empty();
    }
}
