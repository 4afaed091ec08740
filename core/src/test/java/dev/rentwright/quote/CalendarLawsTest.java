package dev.rentwright.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims;
import dev.rentwright.host.Page;
import dev.rentwright.money.Money;
import dev.rentwright.search.CalendarDay;
import dev.rentwright.search.DayStatus;
import dev.rentwright.search.Offers;
import dev.rentwright.search.SearchOffers;
import dev.rentwright.tariff.MonthRates;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.time.DateRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The calendar of a room, and what is found by nights and months. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalendarLawsTest {

    private static final DateRange DATES = new DateRange(LocalDate.parse("2026-05-04"), LocalDate.parse("2026-05-14"));
    private static final List<ClaimKind> KINDS = List.of(ClaimKind.HOLD, ClaimKind.BOOKED, ClaimKind.BLOCK);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Each claim is told by a number: which hour it begins in, how many hours it lasts, of which kind it is. */
    @Property(tries = 200)
    void a_night_is_available_exactly_when_a_claim_for_it_could_be_placed(
            @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 99_999) Integer> numbers,
            @ForAll @IntRange(max = 2) int daysAfterwards) {
        Fleet fleet = new Fleet();
        Duration turnaround = Duration.ofDays(daysAfterwards);
        fleet.needsAfterwards(fleet.room, turnaround);
        for (int number : numbers) {
            Instant from = Instant.parse("2026-05-03T10:00:00Z").plusSeconds(3600L * (number % 250));
            Instant until = from.plusSeconds(3600L * (1 + number / 250 % 60));
            ClaimKind kind = KINDS.get(number % KINDS.size());
            Optional<Instant> expiry = kind != ClaimKind.HOLD
                    ? Optional.empty()
                    : Optional.of(Fleet.FIRST_OF_MAY.plusSeconds(number % 2 == 0 ? 60 : -60));
            fleet.claim(fleet.room, kind, from.toString(), until.toString(), expiry);
        }

        for (CalendarDay day : calendar(fleet)) {
            assertEquals(
                    isPlaceable(fleet, day.date(), turnaround), day.status() == DayStatus.AVAILABLE, day::toString);
        }
    }

    @Test
    void each_night_tells_what_it_is_and_what_it_costs_by_itself() {
        Fleet fleet = new Fleet();
        Instant expiry = Fleet.FIRST_OF_MAY.plusSeconds(60);
        fleet.claim(fleet.room, ClaimKind.HOLD, "2026-05-04T12:00:00Z", "2026-05-05T10:00:00Z", Optional.of(expiry));
        fleet.claim(fleet.room, ClaimKind.BOOKED, "2026-05-05T12:00:00Z", "2026-05-06T10:00:00Z", Optional.empty());
        fleet.claim(fleet.room, ClaimKind.BLOCK, "2026-05-06T12:00:00Z", "2026-05-07T10:00:00Z", Optional.empty());

        List<CalendarDay> days = calendar(fleet);

        assertEquals(
                List.of(DayStatus.HELD, DayStatus.BOOKED, DayStatus.BLOCKED, DayStatus.AVAILABLE),
                days.stream().limit(4).map(CalendarDay::status).toList());
        assertEquals(Optional.of(expiry), days.get(0).holdExpiresAt());
        assertEquals(Optional.of(Money.of("50", "EUR")), days.get(3).price());
        assertEquals(10, days.size());
    }

    @Test
    void rooms_are_found_by_the_night_and_homes_by_the_lease_while_nobody_has_them() {
        Fleet fleet = new Fleet();
        fleet.cards(RateCard.daily("50", "EUR")
                .with(new MonthRates(Optional.empty(), Optional.of(Money.of("900", "EUR")), Optional.empty()))
                .withDeposit(Money.of("1800", "EUR")));
        When nights = new When.Nights(DATES.from(), DATES.from().plusDays(2));
        When lease = new When.Months(LocalDate.parse("2026-06-01"), 12, true);

        assertEquals(List.of(fleet.room), found(fleet, nights));
        assertEquals(List.of(fleet.home), found(fleet, lease));

        fleet.claim(fleet.room, ClaimKind.BOOKED, "2026-05-05T12:00:00Z", "2026-05-06T10:00:00Z", Optional.empty());
        fleet.claim(fleet.home, ClaimKind.BOOKED, "2027-05-31T12:00:00Z", "2027-06-02T10:00:00Z", Optional.empty());
        assertEquals(List.of(), found(fleet, nights));
        assertEquals(List.of(), found(fleet, lease));
    }

    private static List<?> found(Fleet fleet, When when) {
        Offers offers = fleet.rentwright
                .search()
                .searchOffers()
                .search(new SearchOffers.Query(
                        Fleet.ADA,
                        fleet.place,
                        fleet.place,
                        when,
                        Optional.empty(),
                        Optional.empty(),
                        Page.Request.FIRST))
                .orThrow();
        return offers.rentables().items().stream()
                .map(offer -> offer.rentable().id())
                .toList();
    }

    private static List<CalendarDay> calendar(Fleet fleet) {
        return fleet.rentwright
                .search()
                .showCalendar()
                .show(Fleet.ADA, fleet.room, DATES)
                .orThrow();
    }

    private static boolean isPlaceable(Fleet fleet, LocalDate night, Duration turnaround) {
        UUID id = fleet.ports.ids().next();
        Claim claim = new Claim(
                new ClaimId(id),
                fleet.room,
                night.atTime(14, 0).atZone(PARIS).toInstant(),
                night.plusDays(1).atTime(12, 0).atZone(PARIS).toInstant().plus(turnaround),
                ClaimKind.BOOKED,
                new ClaimReference(id),
                Optional.empty());
        boolean placed = fleet.ports.claims().place(claim, fleet.clock.instant()) instanceof Claims.Placement.Placed;
        if (placed) {
            fleet.ports.claims().release(claim.reference(), fleet.clock.instant());
        }
        return placed;
    }
}
