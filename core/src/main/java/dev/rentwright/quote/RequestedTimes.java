package dev.rentwright.quote;

import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.Location;
import dev.rentwright.pricing.Term;
import dev.rentwright.stay.HouseTimes;
import dev.rentwright.time.DateRange;
import dev.rentwright.time.EmptyPeriod;
import dev.rentwright.time.InvalidOffset;
import dev.rentwright.time.RentalPeriod;
import dev.rentwright.time.RequestedPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Turns asked times into what two places understand, and says what is wrong with them (REC-10, guard PERIOD). */
public final class RequestedTimes {

    private static final HouseTimes USUAL = HouseTimes.USUAL;

    /** Ten years: nobody rents by the day for longer, and each day of it is priced and kept. */
    private static final long MOST_DAYS = 3660;

    private RequestedTimes() {}

    /**
     * The time, of a stay by the usual house times; what the house itself says is told by {@link AgreedTime#in}. Refused with
     * {@code period.empty} or {@code time.invalid-offset}, and with {@code stay.too-long} for more than ten years by the day.
     */
    public static Outcome<AgreedTime> agree(When asked, Location pickup, Location dropOff) {
        long days = days(asked);
        if (days > MOST_DAYS) {
            return Outcome.refused(Refusal.of(RefusalCode.STAY_TOO_LONG)
                    .with("unit", "day")
                    .with("length", days)
                    .with("mode", RentalMode.DAILY)
                    .with("maximum", MOST_DAYS));
        }
        if (asked instanceof When.Times times) {
            return period(times.period(), pickup, dropOff).map(AgreedTime::of);
        }
        if (asked instanceof When.Months months) {
            Term.Months term = new Term.Months(months.start(), months.months(), months.lease(), USUAL.checkIn());
            return Outcome.granted(new AgreedTime(term, AgreedTime.instants(term.dates(), USUAL, pickup.zone())));
        }
        When.Nights nights = (When.Nights) asked;
        return nights.checkIn().isBefore(nights.checkOut())
                ? Outcome.granted(nights(new DateRange(nights.checkIn(), nights.checkOut()), pickup.zone()))
                : Outcome.refused(empty(nights.checkIn(), nights.checkOut()));
    }

    /** Of what is rented by the day; months are few enough. */
    private static long days(When asked) {
        if (asked instanceof When.Times times) {
            return ChronoUnit.DAYS.between(
                    times.period().start().local(), times.period().end().local());
        }
        return asked instanceof When.Nights nights ? ChronoUnit.DAYS.between(nights.checkIn(), nights.checkOut()) : 0;
    }

    private static AgreedTime nights(DateRange dates, ZoneId zone) {
        return new AgreedTime(new Term.Nights(dates, USUAL.checkIn()), AgreedTime.instants(dates, USUAL, zone));
    }

    /** The period. Refused with {@code period.empty} or {@code time.invalid-offset}. */
    public static Outcome<RentalPeriod> period(RequestedPeriod asked, Location pickup, Location dropOff) {
        try {
            return Outcome.granted(asked.between(pickup.zone(), dropOff.zone()));
        } catch (EmptyPeriod empty) {
            return Outcome.refused(empty(asked.start().local(), asked.end().local()));
        } catch (InvalidOffset invalid) {
            return Outcome.refused(Refusal.of(RefusalCode.TIME_INVALID_OFFSET)
                    .with("local", invalid.local())
                    .with("offset", invalid.claimed().getId())
                    .with("valid", invalid.valid().stream().map(ZoneId::getId).toList()));
        }
    }

    private static Refusal empty(Object start, Object end) {
        return Refusal.of(RefusalCode.PERIOD_EMPTY).with("start", start).with("end", end);
    }

    /**
     * Whether it lies ahead, and both places are in use for it: {@code period.in-past}, {@code location.closed}. A stay may
     * still begin today, at whatever hour, and asks for nobody at a counter.
     */
    public static List<Refusal> refusals(AgreedTime time, Location pickup, Location dropOff, Instant now) {
        return refusals(time, pickup, dropOff, now, now);
    }

    /** The same, where it may have begun already, but not before an instant; what has ended has not begun since. */
    public static List<Refusal> refusals(
            AgreedTime time, Location pickup, Location dropOff, Instant now, Instant earliest) {
        if (!time.isStay()) {
            return refusals(time.period(), pickup, dropOff, now, earliest);
        }
        List<Refusal> refusals = new ArrayList<>();
        LocalDate today = now.atZone(pickup.zone()).toLocalDate();
        LocalDate first = earliest.atZone(pickup.zone()).toLocalDate();
        LocalDate start = time.term().startDate();
        if (start.isBefore(first) || (start.isBefore(today) && isOver(time.period(), now))) {
            refusals.add(past(start, today, first));
        }
        if (!pickup.active() || !pickup.pickup()) {
            refusals.add(closed(pickup, time.period().startLocal().toLocalDateTime()));
        }
        return refusals;
    }

    /**
     * Whether it lies ahead, and both places are in use for it, and open, or open for a fee: {@code period.in-past}, {@code
     * location.closed}.
     */
    private static List<Refusal> refusals(
            RentalPeriod period, Location pickup, Location dropOff, Instant now, Instant earliest) {
        List<Refusal> refusals = new ArrayList<>();
        if (period.start().isBefore(earliest) || (period.start().isBefore(now) && isOver(period, now))) {
            refusals.add(past(period.start(), now, earliest));
        }
        closed(pickup, pickup.pickup(), period.startLocal().toLocalDateTime(), refusals);
        closed(dropOff, dropOff.dropOff(), period.end().atZone(dropOff.zone()).toLocalDateTime(), refusals);
        return refusals;
    }

    /** Whether what is hired can be given back at its end: {@code location.closed}; a stay asks for nobody at a counter. */
    public static List<Refusal> returning(AgreedTime time, Location dropOff) {
        List<Refusal> refusals = new ArrayList<>();
        if (!time.isStay()) {
            LocalDateTime local = time.period().end().atZone(dropOff.zone()).toLocalDateTime();
            closed(dropOff, dropOff.dropOff(), local, refusals);
        }
        return refusals;
    }

    private static boolean isOver(RentalPeriod period, Instant now) {
        return !period.end().isAfter(now);
    }

    /** With the earliest start, where that is another. */
    private static Refusal past(Object start, Object now, Object earliest) {
        Refusal refusal =
                Refusal.of(RefusalCode.PERIOD_IN_PAST).with("start", start).with("now", now);
        return earliest.equals(now) ? refusal : refusal.with("earliest", earliest);
    }

    /**
     * Domain A8 knows no exception for staff, and it wins over LOC-03: whoever deals with customers at any hour without asking
     * more for it sets an after-hours fee of nothing.
     */
    private static void closed(Location place, boolean inUse, LocalDateTime local, List<Refusal> refusals) {
        boolean attended =
                place.hours().isOpenAt(local) || place.details().afterHoursFee().isPresent();
        if (!place.active() || !inUse || !attended) {
            refusals.add(closed(place, local));
        }
    }

    /** Why nothing can change hands there then. */
    static Refusal closedAt(Location place, Instant at) {
        return closed(place, at.atZone(place.zone()).toLocalDateTime());
    }

    private static Refusal closed(Location place, LocalDateTime local) {
        return Refusal.of(RefusalCode.LOCATION_CLOSED)
                .with("location", place.code())
                .with("at", local);
    }
}
