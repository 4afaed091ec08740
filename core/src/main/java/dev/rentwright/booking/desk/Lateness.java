package dev.rentwright.booking.desk;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Claims;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEventType;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What should be back and is not: it is nobody else's until it comes, and its turnaround is over (domain A2). Whoever was only
 * planned on it next is planned elsewhere; whoever was promised it keeps the claim, and staff see that it is late.
 */
public final class Lateness {

    /** How often it is looked for, and how far ahead it is kept from others meanwhile. */
    private static final Duration STEP = Duration.ofMinutes(15);

    private final Desk desk;

    public Lateness(Desk desk) {
        this.desk = desk;
    }

    /** When a running rental is to be looked after by itself: as its billing says, or when it should be back. */
    public static Optional<Instant> next(Booking booking, Optional<Instant> billing) {
        return Stream.concat(billing.stream(), Renewals.dueBack(booking).stream())
                .min(Comparator.naturalOrder());
    }

    /** Keeps what is late from others, as far as it is free, and looks again soon. */
    public Booking keep(CaseFile file) {
        Booking booking = file.booking();
        Instant now = file.facts().now();
        Optional<Instant> dueBack = Renewals.dueBack(booking).filter(at -> !now.isBefore(at));
        if (dueBack.isEmpty()) {
            return booking;
        }
        List<Claim> moved = stretch(
                desk.claim(file),
                now.plus(file.facts().rental().rentable().turnaround()).plus(STEP));
        Instant soon = now.plus(STEP);
        Booking later = booking.timedAt(Optional.of(
                booking.timerAt().filter(soon::isAfter).filter(now::isBefore).orElse(soon)));
        if (moved.isEmpty()) {
            return desk.keep(later);
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("lateSince", dueBack.get().toString());
        MadeWay.tell(data, moved);
        return desk.write(file, later, BookingEventType.MODIFIED, data).booking();
    }

    /** Until an instant, or until somebody else comes who was promised it; answers who was planned elsewhere. */
    private List<Claim> stretch(Claim claim, Instant until) {
        if (!claim.until().isBefore(until)) {
            return List.of();
        }
        return desk.place(claim.endingAt(until))
                .fold(
                        Claims.Placement.Placed::moved,
                        taken -> taken.inTheWay().stream()
                                .map(Claim::from)
                                .min(Comparator.naturalOrder())
                                .filter(next -> claim.until().isBefore(next) && next.isBefore(until))
                                .map(next -> stretch(claim, next))
                                .orElse(List.of()));
    }
}
