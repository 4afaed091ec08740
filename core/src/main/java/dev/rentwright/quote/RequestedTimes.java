package dev.rentwright.quote;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.Location;
import dev.rentwright.time.EmptyPeriod;
import dev.rentwright.time.InvalidOffset;
import dev.rentwright.time.RentalPeriod;
import dev.rentwright.time.RequestedPeriod;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Turns asked times into a period of two places, and says what is wrong with them (REC-10, guard PERIOD). */
public final class RequestedTimes {

    private RequestedTimes() {}

    /** The period. Refused with {@code period.empty} or {@code time.invalid-offset}. */
    public static Outcome<RentalPeriod> period(RequestedPeriod asked, Location pickup, Location dropOff) {
        try {
            return Outcome.granted(asked.between(pickup.zone(), dropOff.zone()));
        } catch (EmptyPeriod empty) {
            return Outcome.refused(Refusal.of(RefusalCode.PERIOD_EMPTY)
                    .with("start", asked.start().local())
                    .with("end", asked.end().local()));
        } catch (InvalidOffset invalid) {
            return Outcome.refused(Refusal.of(RefusalCode.TIME_INVALID_OFFSET)
                    .with("local", invalid.local())
                    .with("offset", invalid.claimed().getId())
                    .with("valid", invalid.valid().stream().map(ZoneId::getId).toList()));
        }
    }

    /** Whether it lies ahead, and both places are open and in use for it: {@code period.in-past}, {@code location.closed}. */
    public static List<Refusal> refusals(RentalPeriod period, Location pickup, Location dropOff, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (period.start().isBefore(now)) {
            refusals.add(Refusal.of(RefusalCode.PERIOD_IN_PAST)
                    .with("start", period.start())
                    .with("now", now));
        }
        closed(pickup, pickup.pickup(), period.startLocal().toLocalDateTime(), refusals);
        closed(dropOff, dropOff.dropOff(), period.end().atZone(dropOff.zone()).toLocalDateTime(), refusals);
        return refusals;
    }

    private static void closed(Location place, boolean inUse, LocalDateTime local, List<Refusal> refusals) {
        if (!place.active() || !inUse || !place.hours().isOpenAt(local)) {
            refusals.add(Refusal.of(RefusalCode.LOCATION_CLOSED)
                    .with("location", place.code())
                    .with("at", local));
        }
    }
}
