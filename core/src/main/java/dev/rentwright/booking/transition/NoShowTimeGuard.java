package dev.rentwright.booking.transition;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The customer has been waited for long enough: longer where something backs the booking (domain L1, BKG-20). */
public record NoShowTimeGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "NO_SHOW_TIME";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        Instant from = facts.rental().period().start().plus(waiting(facts.guaranteed(), facts.policy()));
        return facts.now().isBefore(from)
                ? List.of(Refusal.of(RefusalCode.NOSHOW_TOO_EARLY)
                        .with("from", from)
                        .with("now", facts.now()))
                : List.of();
    }

    /** From when on nobody need ask for a customer any more: who booked after the start is waited for as long from then. */
    public static Instant from(Booking booking, BookingPolicy policy) {
        Instant start = booking.period().start();
        Instant awaited = booking.createdAt().isAfter(start) ? booking.createdAt() : start;
        return awaited.plus(waiting(booking.arrangements().isGuaranteed(), policy));
    }

    /** A guarantee never makes it shorter. */
    private static Duration waiting(boolean guaranteed, BookingPolicy policy) {
        Duration usual = policy.noShowAfter();
        Duration longer = policy.changes().guaranteedNoShowAfter();
        return guaranteed && longer.compareTo(usual) > 0 ? longer : usual;
    }
}
