package dev.rentwright.booking.desk;

import dev.rentwright.availability.Claim;
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
 * planned on it next is planned elsewhere; whoever was promised it keeps the claim, and is named once, for staff to find another
 * (AVL-24).
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

    /**
     * Keeps what is late from others, as far as it is free, and looks again soon.
     *
     * @param timer what woke us: when it was due back, or a quarter of an hour since we last looked
     */
    public Booking keep(CaseFile file, Optional<Instant> timer) {
        Booking booking = file.booking();
        Instant now = file.facts().now();
        Optional<Instant> dueBack = Renewals.dueBack(booking).filter(at -> !now.isBefore(at));
        if (dueBack.isEmpty()) {
            return booking;
        }
        Claim claim = desk.claim(file);
        Stretched late = stretch(
                claim, now.plus(file.facts().rental().rentable().turnaround()).plus(STEP));
        Instant soon = now.plus(STEP);
        Booking later = booking.timedAt(Optional.of(
                booking.timerAt().filter(soon::isAfter).filter(now::isBefore).orElse(soon)));
        boolean justLate = !timer.orElse(now).isAfter(dueBack.get());
        List<Claim> runsInto = late
                .runsInto()
                .filter(next -> justLate || claim.until().isBefore(next.from()))
                .stream()
                .toList();
        if (late.moved().isEmpty() && runsInto.isEmpty()) {
            return desk.keep(later);
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("lateSince", dueBack.get().toString());
        MadeWay.tell(data, late.moved());
        MadeWay.tellNext(data, runsInto);
        return desk.write(file, later, BookingEventType.MODIFIED, data).booking();
    }

    /** Until an instant, or until somebody else comes who was promised it. */
    private Stretched stretch(Claim claim, Instant until) {
        if (!claim.until().isBefore(until)) {
            return Stretched.NOT;
        }
        return desk.place(claim.endingAt(until))
                .fold(
                        placed -> new Stretched(placed.moved(), Optional.empty()),
                        taken -> taken.inTheWay().stream()
                                .min(Comparator.comparing(Claim::from))
                                .map(next -> upTo(claim, next))
                                .orElse(Stretched.NOT));
    }

    private Stretched upTo(Claim claim, Claim next) {
        List<Claim> moved = claim.until().isBefore(next.from())
                ? stretch(claim, next.from()).moved()
                : List.of();
        return new Stretched(moved, Optional.of(next));
    }

    /**
     * How a late claim was stretched.
     *
     * @param moved who was only planned there, and is planned elsewhere
     * @param runsInto who was promised it next, and may find it still out
     */
    private record Stretched(List<Claim> moved, Optional<Claim> runsInto) {

        private static final Stretched NOT = new Stretched(List.of(), Optional.empty());
    }
}
