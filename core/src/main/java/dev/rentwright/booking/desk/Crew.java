package dev.rentwright.booking.desk;

import dev.rentwright.availability.Duty;
import dev.rentwright.booking.Booking;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the chauffeur's duty in step with the booking: no longer than the rental, and none for what has ended. */
final class Crew {

    private final Needs needs;

    Crew(Needs needs) {
        this.needs = needs;
    }

    /** What stands against another period of a booking: its chauffeur's other duties. Asked before such a move is written. */
    List<Refusal> refusals(Booking booking, RentalPeriod period) {
        return needs.duties().of(booking.claimReference()).stream()
                .flatMap(duty -> needs.duties().within(duty.chauffeur(), period.start(), period.end()).stream())
                .filter(other -> !other.reference().equals(booking.claimReference()))
                .map(Duty::inTheWay)
                .toList();
    }

    /** After a move: the duty follows the period, ends with the rental, or is let go with a booking that never ran. */
    void follow(Booking was, Booking moved, Instant now) {
        switch (moved.status()) {
            case PENDING, APPROVED, CONFIRMED, CHECKED_IN -> {
                if (!was.period().equals(moved.period())) {
                    duty(moved)
                            .ifPresent(duty -> place(
                                    duty, moved.period().start(), moved.period().end()));
                }
            }
            case CHECKED_OUT, DECLINED, CANCELLED, NO_SHOW -> duty(moved).ifPresent(duty -> end(duty, now));
            case COMPLETED -> {}
        }
    }

    private void end(Duty duty, Instant now) {
        if (!duty.from().isBefore(now)) {
            needs.duties().release(duty.reference());
        } else if (now.isBefore(duty.until())) {
            place(duty, duty.from(), now);
        }
    }

    private void place(Duty duty, Instant from, Instant until) {
        List<Duty> inTheWay = needs.duties().place(new Duty(duty.chauffeur(), duty.reference(), from, until));
        if (!inTheWay.isEmpty()) {
            throw new IllegalStateException("expected a move that was asked for to fit the roster, got " + inTheWay);
        }
    }

    private Optional<Duty> duty(Booking booking) {
        return needs.duties().of(booking.claimReference());
    }
}
