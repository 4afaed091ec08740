package dev.rentwright.feed;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.stay.HouseTimes;
import dev.rentwright.time.LocalTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How a rentable's time is told and understood: a vehicle's in instants, a house's in nights, which begin and end at its own
 * hours.
 *
 * @param zone of its place
 * @param times when it lets guests in and wants them out
 */
record House(Rentable rentable, ZoneId zone, HouseTimes times) {

    /**
     * A night is over with the departure: what is done to a room before the next guest comes takes no date. Departure is as
     * much before the end of the claim as the room needs now, but nobody who leaves later by their booking is told to leave
     * then: the room may have needed less when it was booked.
     *
     * @param dueBack when the guests of the claim leave by their booking; empty where nobody knows, or where it has no end
     */
    BusyTime.Span told(Claim claim, Optional<Instant> dueBack) {
        if (rentable.kind() == RentableKind.VEHICLE) {
            return new BusyTime.Times(claim.from().truncatedTo(ChronoUnit.SECONDS), upToTheSecond(claim.until()));
        }
        Instant departure = claim.kind() == ClaimKind.BLOCK ? claim.until() : departure(claim, dueBack);
        LocalDate from = claim.from().atZone(zone).toLocalDate();
        LocalDate until = departure.atZone(zone).toLocalDate();
        return new BusyTime.Dates(from, from.isBefore(until) ? until : from.plusDays(1));
    }

    /** Whether nobody else may come as soon as somebody has left. */
    boolean needsTimeAfterwards() {
        return !rentable.turnaround().isZero();
    }

    private Instant departure(Claim claim, Optional<Instant> dueBack) {
        Instant madeReady = claim.until().minus(rentable.turnaround());
        return dueBack.filter(madeReady::isBefore)
                .map(due -> due.isBefore(claim.until()) ? due : claim.until())
                .orElse(madeReady);
    }

    Instant from(BusyTime.Span span) {
        return span instanceof BusyTime.Dates dates
                ? LocalTimes.resolve(dates.from().atTime(times.checkIn()), zone)
                : ((BusyTime.Times) span).from();
    }

    Instant until(BusyTime.Span span) {
        return span instanceof BusyTime.Dates dates
                ? LocalTimes.resolve(dates.until().atTime(times.checkOut()), zone)
                : ((BusyTime.Times) span).until();
    }

    private static Instant upToTheSecond(Instant instant) {
        Instant down = instant.truncatedTo(ChronoUnit.SECONDS);
        return down.equals(instant) ? down : down.plusSeconds(1);
    }
}
