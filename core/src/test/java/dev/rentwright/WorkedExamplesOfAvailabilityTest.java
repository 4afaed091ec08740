package dev.rentwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.availability.planning.Assignment;
import dev.rentwright.availability.planning.Fleet;
import dev.rentwright.availability.planning.Unit;
import dev.rentwright.availability.planning.Vacancy;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.fleet.PlaceStock;
import dev.rentwright.fleet.PlaceStock.Direction;
import dev.rentwright.fleet.PlaceStock.Movement;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.LocationId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Domain section 7, availability: categories and places. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedExamplesOfAvailabilityTest {

    private static final LocationId PLACE = new LocationId(new UUID(0, 1));
    private static final Duration BUFFER = Duration.ofMinutes(60);
    private static final List<Unit> TWO = List.of(unit(1), unit(2));

    @Test
    void w63_two_units_take_five_bookings() {
        List<Claim> four = List.of(
                booking('A', "2026-05-01T10:00", "2026-05-04T10:00"),
                booking('B', "2026-05-02T10:00", "2026-05-05T10:00"),
                booking('C', "2026-05-04T12:00", "2026-05-07T10:00"),
                booking('D', "2026-05-05T12:00", "2026-05-06T10:00"));
        Claim candidate = booking('E', "2026-05-06T11:00", "2026-05-09T10:00");
        Claim aMinuteEarlier = booking('E', "2026-05-06T10:59", "2026-05-09T10:00");

        Vacancy vacancy = Vacancy.within(candidate.from(), candidate.until(), TWO.size(), four);
        assertEquals(new Vacancy(2, 1), vacancy);
        assertEquals(1, vacancy.free());
        assertTrue(vacancy.isAvailable());
        Vacancy refused = Vacancy.within(aMinuteEarlier.from(), aMinuteEarlier.until(), TWO.size(), four);
        assertEquals(2, refused.peak());
        assertFalse(refused.isAvailable());

        List<Claim> five = new ArrayList<>(four);
        five.add(candidate);
        Map<Long, Long> units = Assignment.of(new Fleet(TWO, List.of()), five).stream()
                .collect(Collectors.toMap(
                        claim -> claim.reference().value().getLeastSignificantBits(),
                        claim -> claim.rentable().value().getLeastSignificantBits()));
        assertEquals(Map.of((long) 'A', 1L, (long) 'B', 2L, (long) 'C', 1L, (long) 'D', 2L, (long) 'E', 2L), units);
    }

    @Test
    void w64_a_place_runs_out_of_units() {
        PlaceStock stock = new PlaceStock(1, 2);
        List<Movement> movements = List.of(
                new Movement(at("2026-05-06T09:00"), Direction.OUT),
                new Movement(at("2026-05-04T10:00"), Direction.OUT),
                new Movement(at("2026-05-04T10:00"), Direction.IN),
                new Movement(at("2026-05-05T09:00"), Direction.OUT));

        List<PlaceStock.Level> levels = stock.after(movements);
        assertEquals(
                List.of(Direction.IN, Direction.OUT, Direction.OUT, Direction.OUT),
                levels.stream().map(level -> level.after().direction()).toList());
        assertEquals(
                List.of(2, 1, 0, -1),
                levels.stream().map(PlaceStock.Level::vehicles).toList());
        assertEquals(
                List.of(Refusal.of(RefusalCode.LOCATION_NO_STOCK).with("start", at("2026-05-06T09:00"))),
                stock.troubles(movements));
    }

    @Test
    void w64_one_more_than_the_place_may_hold_is_too_many() {
        List<Movement> arrivals = List.of(
                new Movement(at("2026-05-04T10:00"), Direction.IN), new Movement(at("2026-05-04T11:00"), Direction.IN));

        assertEquals(
                List.of(Refusal.of(RefusalCode.LOCATION_OVER_CAPACITY)
                        .with("start", at("2026-05-04T11:00"))
                        .with("capacity", 2)),
                new PlaceStock(1, 2).troubles(arrivals));
        assertEquals(List.of(), new PlaceStock(1, 0).troubles(arrivals));
    }

    private static Unit unit(int number) {
        return new Unit(new RentableId(new UUID(0, number)), true, Set.of(PLACE), Optional.of(PLACE), BUFFER);
    }

    private static Claim booking(char name, String start, String end) {
        Instant until = at(end);
        return new Claim(
                new ClaimId(new UUID(0, name)),
                new RentableId(new UUID(0, 99)),
                at(start),
                until.plus(BUFFER),
                ClaimKind.BOOKED,
                new ClaimReference(new UUID(0, name)),
                Optional.empty(),
                new Footing.Planned(new CategoryId(new UUID(0, 3)), Journey.around(PLACE), until));
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).toInstant(ZoneOffset.UTC);
    }
}
