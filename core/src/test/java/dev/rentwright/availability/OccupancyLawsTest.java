package dev.rentwright.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import dev.rentwright.time.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is taken of three units in Paris in the week in which its clocks change (domain P7). */
class OccupancyLawsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-27");
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final LocalTime ARRIVAL = LocalTime.of(14, 0);
    private static final List<RentableId> UNITS = List.of(unit(1), unit(2), unit(3));

    @Example
    void who_leaves_in_the_morning_takes_the_day_and_not_the_next_night() {
        List<Claim> stay = List.of(claim(1, ClaimKind.BOOKED, "2026-03-28T13:00:00Z", "2026-03-29T10:00:00Z"));

        assertEquals(List.of(0, 1, 1, 0), taken(LocalTime.MIDNIGHT, stay));
        assertEquals(List.of(0, 1, 0, 0), taken(ARRIVAL, stay));
    }

    @Example
    void dates_begin_when_clocks_at_the_place_say_so() {
        // Paris is an hour ahead of UTC before Sunday's change, and two hours after it.
        assertEquals(
                List.of(1, 0, 0, 0),
                taken(
                        LocalTime.MIDNIGHT,
                        List.of(claim(1, ClaimKind.BOOKED, "2026-03-27T22:59:00Z", "2026-03-27T23:00:00Z"))));
        assertEquals(
                List.of(0, 0, 0, 1),
                taken(
                        LocalTime.MIDNIGHT,
                        List.of(claim(1, ClaimKind.BOOKED, "2026-03-29T22:00:00Z", "2026-03-29T22:01:00Z"))));
    }

    @Example
    void what_is_blocked_is_neither_taken_nor_sellable_and_a_dead_hold_takes_nothing() {
        List<Claim> claims = List.of(
                claim(1, ClaimKind.BLOCK, "2026-03-27T12:00:00Z", "2026-03-27T13:00:00Z"),
                claim(1, ClaimKind.BOOKED, "2026-03-27T13:00:00Z", "2026-03-28T12:00:00Z"),
                claim(2, ClaimKind.HOLD, "2026-03-27T13:00:00Z", "2026-03-27T14:00:00Z")
                        .heldUntil(Optional.of(NOW)),
                claim(3, ClaimKind.HOLD, "2026-03-27T13:00:00Z", "2026-03-27T14:00:00Z")
                        .heldUntil(Optional.of(NOW.plusMillis(1))));

        Map<LocalDate, Occupancy> counted = Counting.count(query(LocalTime.MIDNIGHT), UNITS, claims);

        assertEquals(new Occupancy(1, 2), counted.get(FRIDAY));
        assertEquals(new Occupancy(1, 3), counted.get(FRIDAY.plusDays(1)));
    }

    @Property
    void a_claim_more_takes_at_most_one_unit_more_on_each_date_and_frees_none(
            @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 48) Integer> hours,
            @ForAll @IntRange(min = 1, max = 3) int unit,
            @ForAll @IntRange(min = 0, max = 48) int hour) {
        List<Claim> some =
                hours.stream().map(from -> booked(1 + from % 3, from)).toList();
        List<Claim> more =
                Stream.concat(some.stream(), Stream.of(booked(unit, hour))).toList();

        List<Integer> before = taken(LocalTime.MIDNIGHT, some);
        List<Integer> after = taken(LocalTime.MIDNIGHT, more);

        for (int date = 0; date < before.size(); date++) {
            int grown = after.get(date) - before.get(date);
            assertEquals(true, grown == 0 || grown == 1, () -> before + " became " + after);
        }
        assertEquals(true, after.get(hour / 24) >= 1, () -> "nothing taken at hour " + hour + ": " + after);
    }

    @Example
    void a_year_and_a_bit_is_counted_at_once_and_no_more() {
        LocalDate last = FRIDAY.plusDays(Occupancies.Query.MOST_DATES);

        assertEquals(
                Occupancies.Query.MOST_DATES,
                query(new DateRange(FRIDAY, last), ARRIVAL).days().size());
        assertThrows(IllegalArgumentException.class, () -> query(new DateRange(FRIDAY, last.plusDays(1)), ARRIVAL));
    }

    private static List<Integer> taken(LocalTime begins, List<Claim> claims) {
        return Counting.count(query(begins), UNITS, claims).values().stream()
                .map(Occupancy::taken)
                .toList();
    }

    /** An hour, counted from midnight of Friday, before the change. */
    private static Claim booked(int unit, int hour) {
        Instant from = FRIDAY.atStartOfDay(PARIS).toInstant().plusSeconds(3600L * hour);
        return new Claim(
                new ClaimId(new UUID(2, hour)),
                unit(unit),
                from,
                from.plusSeconds(3600),
                ClaimKind.BOOKED,
                new ClaimReference(new UUID(2, hour)),
                Optional.empty());
    }

    private static Claim claim(int unit, ClaimKind kind, String from, String until) {
        UUID id = new UUID(3, unit);
        return new Claim(
                new ClaimId(id),
                unit(unit),
                Instant.parse(from),
                Instant.parse(until),
                kind,
                new ClaimReference(id),
                Optional.empty());
    }

    private static RentableId unit(int number) {
        return new RentableId(new UUID(1, number));
    }

    private static Occupancies.Query query(LocalTime begins) {
        return query(new DateRange(FRIDAY, FRIDAY.plusDays(4)), begins);
    }

    private static Occupancies.Query query(DateRange dates, LocalTime begins) {
        return new Occupancies.Query(
                new CategoryId(new UUID(4, 1)), new LocationId(new UUID(4, 2)), dates, begins, PARIS, NOW);
    }
}
