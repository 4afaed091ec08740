package dev.rentwright.search;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.Claims;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.Location;
import dev.rentwright.location.Locations;
import dev.rentwright.money.Money;
import dev.rentwright.quote.PriceNights;
import dev.rentwright.stay.HouseTimes;
import dev.rentwright.stay.StayRuleBook;
import dev.rentwright.time.DateRange;
import dev.rentwright.time.LocalTimes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class ShowCalendarService implements ShowCalendar {

    private final Rentables rentables;
    private final Locations locations;
    private final Claims claims;
    private final StayRuleBook rules;
    private final PriceNights prices;
    private final AccessPolicy access;
    private final Clock clock;
    private final UnitOfWork unitOfWork;

    ShowCalendarService(
            Rentables rentables,
            Locations locations,
            Claims claims,
            StayRuleBook rules,
            PriceNights prices,
            AccessPolicy access,
            Clock clock,
            UnitOfWork unitOfWork) {
        this.rentables = rentables;
        this.locations = locations;
        this.claims = claims;
        this.rules = rules;
        this.prices = prices;
        this.access = access;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<List<CalendarDay>> show(Actor actor, RentableId id, DateRange dates) {
        access.require(actor, Permission.CATALOGUE_READ);
        if (dates.days() > MOST) {
            return Outcome.refused(Refusal.of(RefusalCode.INVALID_VALUE)
                    .with("field", "to")
                    .with("expected", "at most " + MOST + " nights")
                    .with("actual", dates.days()));
        }
        return unitOfWork.run(() -> rentables
                .byId(id)
                .filter(rentable -> rentable.isShownTo(actor))
                .map(rentable -> Outcome.granted(days(rentable, dates)))
                .orElseGet(() -> Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", "rentable")
                        .with("id", id.value()))));
    }

    private List<CalendarDay> days(Rentable rentable, DateRange dates) {
        Location place = locations.byId(rentable.offeredAt().iterator().next()).orElseThrow();
        HouseTimes house = rules.effective(rentable).times().orElse(HouseTimes.USUAL);
        List<Claim> taken = claims.blocking(
                rentable.id(),
                arrival(dates.from(), house, place.zone()),
                departure(dates.until(), house, place.zone()).plus(rentable.turnaround()),
                clock.instant());
        Map<LocalDate, Money> priced = prices.price(rentable, place, dates);
        return dates.from()
                .datesUntil(dates.until())
                .map(night -> {
                    Instant from = arrival(night, house, place.zone());
                    Instant until =
                            departure(night.plusDays(1), house, place.zone()).plus(rentable.turnaround());
                    return day(night, inTheWay(from, until, taken), Optional.ofNullable(priced.get(night)));
                })
                .toList();
    }

    private static CalendarDay day(LocalDate night, List<Claim> taken, Optional<Money> price) {
        DayStatus status = status(taken);
        Optional<Instant> expiry = status == DayStatus.HELD ? lastExpiry(taken) : Optional.empty();
        return new CalendarDay(night, status, expiry, price);
    }

    /** A night with several holds is free once the last of them has expired. */
    private static Optional<Instant> lastExpiry(List<Claim> holds) {
        return holds.stream().allMatch(hold -> hold.expiresAt().isPresent())
                ? holds.stream().flatMap(hold -> hold.expiresAt().stream()).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** A night is what stands in the way of booking it by itself, and of what has to be done afterwards (domain A3). */
    private static List<Claim> inTheWay(Instant from, Instant until, List<Claim> taken) {
        return taken.stream().filter(claim -> claim.overlaps(from, until)).toList();
    }

    private static DayStatus status(List<Claim> taken) {
        if (taken.isEmpty()) {
            return DayStatus.AVAILABLE;
        }
        List<ClaimKind> kinds = taken.stream().map(Claim::kind).toList();
        if (kinds.contains(ClaimKind.BLOCK)) {
            return DayStatus.BLOCKED;
        }
        return kinds.contains(ClaimKind.BOOKED) ? DayStatus.BOOKED : DayStatus.HELD;
    }

    private static Instant arrival(LocalDate date, HouseTimes house, ZoneId zone) {
        return LocalTimes.resolve(date.atTime(house.checkIn()), zone);
    }

    private static Instant departure(LocalDate date, HouseTimes house, ZoneId zone) {
        return LocalTimes.resolve(date.atTime(house.checkOut()), zone);
    }
}
